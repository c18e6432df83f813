using Graph.Loading.Extraction.Grammar;
using Graph.Loading.Language;
using Graph.Model;

namespace Graph.Loading.Extraction.Relationships;

/// <summary>MEMBER_OF: "Finland is a member of NATO", "Sweden joined NATO", "Poland, a member of the European Union". A coalition is never taken apart.</summary>
internal static class Memberships
{
    public static IEnumerable<ExtractedRelationship> In(AnalysedDocument text, Sentence sentence, ActorsOfText actors)
    {
        foreach (var token in sentence.Tokens)
        {
            var (members, body) = token.Lemma.ToLowerInvariant() switch
            {
                "member" => (Members(sentence, token), OfWhat(sentence, token)),
                "join" when token.IsVerb() && token.Tag is "VBD" or "VBN" && !sentence.IsNegated(token) && sentence.Modal(token) is null => (sentence.Subjects(token), sentence.Children(token, "dobj")),
                _ => ([], []),
            };
            foreach (var (member, organisation) in Pairs(sentence, actors, members, body))
            {
                yield return new ExtractedRelationship(RelationshipTypes.MemberOf, member, organisation, [RelationshipExtraction.Whole(text, sentence)])
                {
                    Properties = new Dictionary<string, object> { ["status"] = "member" },
                };
            }
        }
    }

    // "X is a member", "X, a member": the subject of the copula or the noun in apposition.
    private static IEnumerable<Token> Members(Sentence sentence, Token member)
    {
        if (sentence.HeadOf(member) is not { } head) return [];
        return member.Relation switch
        {
            "attr" when !sentence.IsNegated(head) && sentence.Modal(head) is null && head.Tag is not "VB" => sentence.Subjects(head),
            "appos" => [head],
            _ => [],
        };
    }

    private static IEnumerable<Token> OfWhat(Sentence sentence, Token member) =>
        sentence.Children(member, "prep").Where(prep => prep.Lemma is "of").SelectMany(prep => sentence.Children(prep, "pobj")).SelectMany(sentence.Coordinated)
            .Concat(sentence.Children(member, "compound"));

    private static IEnumerable<(string Member, string Organisation)> Pairs(Sentence sentence, ActorsOfText actors, IEnumerable<Token> members, IEnumerable<Token> bodies) =>
        from member in members.SelectMany(token => actors.At(sentence, token.Index))
        where actors.Find(member.ActorId)?.Actor is not Person
        from body in bodies.SelectMany(token => actors.At(sentence, token.Index))
        where actors.Find(body.ActorId)?.Actor is Organisation && body.ActorId != member.ActorId
        select (member.ActorId, body.ActorId);
}
