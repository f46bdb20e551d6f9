using System.Text;
using CaseFlow.Calendar;
using CaseFlow.Runtime.Lists;
using CaseFlow.Runtime.Ports;
using CaseFlow.Runtime.Reference;

namespace CaseFlow.Runtime.Handling;

/// <summary>Organisation, calendar and lists; what was parsed is kept until its text changes.</summary>
/// <param name="clock">Where time comes from.</param>
internal sealed class ReferenceFacts(IClock clock)
{
    private static readonly Instant Always = new(long.MaxValue);

    private volatile Tuple<string, WorkingCalendar>? calendar;
    private volatile Tuple<string, Classification>? classification;

    /// <summary>The versioned reference lists.</summary>
    public ReferenceLists Lists { get; } = new();

    public async ValueTask<Surroundings> AroundAsync(IReadSession session) =>
        new(await session.LoadOrganisationAsync(), await CalendarAsync(session), clock.Now, Lists);

    /// <summary>All versions of the classification list. The chain's last hash stands for them all, so one short range of an index is asked.</summary>
    public async ValueTask<Classification> ClassificationAsync(IReadSession session)
    {
        if (await session.FindListVersionAsync(Classification.List, Always) is not { } newest)
        {
            return Classification.None;
        }

        if (classification is not { } known || known.Item1 != newest.Hash)
        {
            classification = known = Tuple.Create(newest.Hash, await Classification.LoadAsync(session, Lists));
        }

        return known.Item2;
    }

    /// <summary>The classification list as it is in force now, for new cases.</summary>
    public async ValueTask<CategoryTree> CategoriesAsync(IReadSession session) => (await ClassificationAsync(session)).At(clock.Now);

    /// <summary>All categories that cases may have, for whoever looks for cases.</summary>
    public async ValueTask<CategoryTree> KnownCategoriesAsync(IReadSession session) => (await ClassificationAsync(session)).KnownAt(clock.Now);

    private async ValueTask<WorkingCalendar> CalendarAsync(IReadSession session)
    {
        var text = await session.LoadReferenceAsync(ReferenceKind.Calendar)
            ?? throw new InvalidOperationException("Expected to load the working calendar, but the store has none; load it first.");
        if (calendar is not { } known || known.Item1 != text)
        {
            var read = CalendarFile.Read(Encoding.UTF8.GetBytes(text)).Calendar
                ?? throw new InvalidOperationException("Expected to read the working calendar, but the stored text is malformed.");
            calendar = known = Tuple.Create(text, read);
        }

        return known.Item2;
    }
}
