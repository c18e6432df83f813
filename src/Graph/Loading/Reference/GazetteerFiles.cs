using System.Globalization;
using Graph.Model;

namespace Graph.Loading.Reference;

/// <summary>The gazetteer's files as records.</summary>
internal static class GazetteerFiles
{
    public static IEnumerable<StateEntry> States() => ReferenceTable.Read("states.tsv").Select(row =>
        new StateEntry(row[0], row[1], row[2], row.Optional(3), row.Optional(7))
        {
            OtherNames = row.List(4),
            Adjectives = row.List(5),
            Demonyms = row.List(6),
        });

    public static IEnumerable<OrganisationEntry> Organisations() => ReferenceTable.Read("organisations.tsv").Select(row =>
        new OrganisationEntry(row[0], row[1], row[4], row.Optional(5), row.Optional(6))
        {
            Acronyms = row.List(2),
            OtherNames = row.List(3),
        });

    public static IEnumerable<OfficeHolder> Holders() => ReferenceTable.Read("office-holders.tsv").Select(row =>
        new OfficeHolder(row[0], row.Optional(2), row.Optional(3), row.Optional(4), int.Parse(row[7], CultureInfo.InvariantCulture))
        {
            OtherNames = row.List(1),
            Surname = row.Optional(8) ?? row[0],
            From = Date(row[5]),
            To = Date(row[6]),
        });

    public static IEnumerable<(string Form, Office Office)> Offices() => ReferenceTable.Read("offices.tsv").SelectMany(row =>
    {
        var rank = int.Parse(row[0], CultureInfo.InvariantCulture);
        return row.List(3).Select(form => (form, new Office(form, rank, row[1], IsPlural: false)))
            .Concat(row.List(4).Select(form => (form, new Office(form, rank, row[1], IsPlural: true))));
    });

    public static IEnumerable<(string Form, string Kind)> Honorifics() => ReferenceTable.Read("honorifics.tsv").Where(row => row[1] != "suffix").Select(row => (row[0], row[1]));

    public static IEnumerable<(IReadOnlyList<string> Forms, string ActorId, string Place, SeatStrength Strength, string Body)> Seats() =>
        ReferenceTable.Read("metonyms.tsv").Select(row =>
            ((IReadOnlyList<string>)row.List(0), row[1], row[2], Enum.Parse<SeatStrength>(row[3], ignoreCase: true), row[4]));

    private static PartialDate? Date(string text) => PartialDate.TryParse(text, out var date) ? date : null;
}
