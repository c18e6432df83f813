using System.Buffers;
using System.Text.RegularExpressions;

namespace Graph.Loading.Cleaning;

/// <summary>How a line of furniture reads.</summary>
/// <param name="Form">What the line matches.</param>
/// <param name="MostWords">Longer lines are text, whatever they match.</param>
internal sealed record LineForm(Regex Form, int MostWords, string Reason)
{
    private readonly SearchValues<string>? needed;

    /// <param name="needs">One of these stands in every such line: a quick look before the form is tried.</param>
    public LineForm(Regex form, int mostWords, string reason, string[] needs) : this(form, mostWords, reason) => needed = SearchValues.Create(needs, StringComparison.OrdinalIgnoreCase);

    public bool Matches(string line, int words) => words <= MostWords && (needed is null || line.AsSpan().ContainsAny(needed)) && Form.IsMatch(line);
}
