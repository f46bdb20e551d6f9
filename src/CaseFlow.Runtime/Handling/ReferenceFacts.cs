using System.Text;
using CaseFlow.Calendar;
using CaseFlow.Runtime.Lists;
using CaseFlow.Runtime.Ports;
using CaseFlow.Runtime.Reference;

namespace CaseFlow.Runtime.Handling;

/// <summary>Organisation, calendar and categories as they are now; what was parsed is kept until its text changes.</summary>
/// <param name="clock">Where time comes from.</param>
internal sealed class ReferenceFacts(IClock clock)
{
    private volatile Tuple<string, WorkingCalendar>? calendar;
    private volatile Tuple<string, CategoryTree>? categories;

    /// <summary>The versioned reference lists.</summary>
    public ReferenceLists Lists { get; } = new();

    public async ValueTask<Surroundings> AroundAsync(IReadSession session) =>
        new(await session.LoadOrganisationAsync(), await CalendarAsync(session), clock.Now, Lists);

    public async ValueTask<CategoryTree> CategoriesAsync(IReadSession session)
    {
        var text = await session.LoadReferenceAsync(ReferenceKind.Categories);
        if (text is null)
        {
            return CategoryTree.Empty;
        }

        if (categories is not { } known || known.Item1 != text)
        {
            categories = known = Tuple.Create(text, CategoryTree.Read(text));
        }

        return known.Item2;
    }

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
