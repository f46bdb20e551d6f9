using CaseFlow.Calendar;
using CaseFlow.Runtime.Handling;
using CaseFlow.Runtime.Ports;
using CaseFlow.Runtime.Searching;
using MediatR;

namespace CaseFlow.Runtime.UseCases.Demands;

/// <summary>Finds open cases that look alike.</summary>
internal sealed class FindSimilarHandler(RuntimeKit kit) : IRequestHandler<FindSimilar, Outcome<SimilarCases>>
{
    private const int Looked = 100;
    private const int Most = 10;
    private const int SameCategory = 50;

    private static readonly TimeSpan Lately = TimeSpan.FromDays(30);

    public Task<Outcome<SimilarCases>> Handle(FindSimilar request, CancellationToken cancellationToken) =>
        kit.Parts.Store.ReadAsync(
            async session =>
            {
                var around = await kit.Facts.AroundAsync(session);
                if (RuntimeKit.RefuseUnknown(around.Organisation, request.Person) is { } unknown)
                {
                    return Outcomes.Refuse<SimilarCases>(unknown);
                }

                var since = request.Since ?? around.Now.Plus(-Lately);
                var alike = await session.ListLikeAsync(new LikeQuery(Wider(around, request.Place), request.Text, request.Category, since, Looked));
                var ours = SearchTokens.Of([request.Text]).Where(IsTelling).ToHashSet(StringComparer.Ordinal);
                return Outcomes.Done(new SimilarCases(
                [
                    .. alike.Where(a => IsCandidate(a.Row, request.Except, since))
                        .Select(a => (a.Row, Likeness: Likeness(a, request.Category, ours)))
                        .Select(a => new SimilarCase(a.Row.Number, a.Row.Title, a.Row.Status, a.Row.PlaceName, a.Row.RegisteredAt, a.Likeness))
                        .Where(s => s.Likeness > 0)
                        .OrderByDescending(s => s.Likeness)
                        .ThenByDescending(s => s.RegisteredAt)
                        .Take(Most),
                ]));
            },
            cancellationToken);

    // Neighbours in one compound report the same matter from different buildings.
    private static string Wider(Surroundings around, string place) =>
        around.Organisation.FindUnit(place) is { Level: "building" or "grid", Parent: { } parent } ? parent : place;

    private static bool IsCandidate(CaseRow row, string? except, Instant since) =>
        row.ClosedAt is null && row.DuplicateOf is null && row.Status is not ("closed" or "rejected" or "withdrawn") && row.Number != except && row.RegisteredAt >= since;

    private static int Likeness(LikeRow other, string? wanted, HashSet<string> ours)
    {
        var category = wanted is { Length: > 0 } && wanted == other.Row.Category ? SameCategory : 0;
        var theirs = SearchTokens.Of([other.Text]).Where(IsTelling).ToHashSet(StringComparer.Ordinal);

        // Of the shorter text: a short report and a long one about the same matter share all that the short one says.
        var shorter = Math.Min(theirs.Count, ours.Count);
        return category + (shorter == 0 ? 0 : theirs.Count(ours.Contains) * (100 - SameCategory) / shorter);
    }

    // A single character or digit is in nearly every text.
    private static bool IsTelling(string token) => token.Length > 1;
}
