using CaseFlow.Calendar;
using CaseFlow.Runtime.Handling;
using CaseFlow.Runtime.Ports;
using MediatR;

namespace CaseFlow.Runtime.UseCases.Demands;

/// <summary>Finds open cases that look alike.</summary>
internal sealed class FindSimilarHandler(RuntimeKit kit) : IRequestHandler<FindSimilar, Outcome<SimilarCases>>
{
    private const int Looked = 200;
    private const int Most = 10;
    private const int SameCategory = 50;

    private static readonly TimeSpan Lately = TimeSpan.FromDays(90);

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
                var page = await session.ListCasesAsync(new CaseQuery([Wider(around, request.Place)], null, null, null, Looked, 0));
                return Outcomes.Done(new SimilarCases(
                [
                    .. page.Rows.Where(r => IsCandidate(r, request.Except, since))
                        .Select(r => new SimilarCase(r.Number, r.Title, r.Status, r.PlaceName, r.RegisteredAt, Likeness(r, request)))
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

    private static int Likeness(CaseRow row, FindSimilar request)
    {
        var category = request.Category is { Length: > 0 } wanted && wanted == row.Category ? SameCategory : 0;
        var (theirs, ours) = (Pairs(row.Title), Pairs(request.Text));
        return category + (theirs.Count == 0 ? 0 : theirs.Count(ours.Contains) * (100 - SameCategory) / theirs.Count);
    }

    // Pairs of neighbouring characters stand in for words, which Chinese does not separate.
    private static HashSet<string> Pairs(string text)
    {
        var letters = new string([.. text.Where(char.IsLetterOrDigit)]).ToUpperInvariant();
        return [.. Enumerable.Range(0, Math.Max(0, letters.Length - 1)).Select(i => letters.Substring(i, 2))];
    }
}
