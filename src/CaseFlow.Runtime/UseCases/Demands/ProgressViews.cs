using System.Collections.Immutable;
using System.Text.Json;
using CaseFlow.Cases.Records;
using CaseFlow.Runtime.Forms;
using CaseFlow.Runtime.Ports;
using CaseFlow.Runtime.Views;

namespace CaseFlow.Runtime.UseCases.Demands;

/// <summary>A demand as its reporter may see it.</summary>
internal static class ProgressViews
{
    private const int MostMessages = 50;

    public static async ValueTask<DemandProgress> OfAsync(RuntimeKit kit, IReadSession session, CaseUnit unit)
    {
        var views = await CaseViews.MakeAsync(kit, session, unit);
        var summary = views.Summary();
        var current = unit.Case;
        var messages = await session.LoadNotificationsAsync($"case:{current.Number}", MostMessages);
        var told = current.FirstAt(CaseStatus.FedBack) is not null || current.FirstAt(CaseStatus.Closed) is not null;
        return new DemandProgress(
            summary.Number,
            summary.Title,
            summary.Text,
            summary.MechanismName,
            summary.Status,
            summary.PlaceName,
            summary.CategoryName,
            summary.Photos,
            summary.RegisteredAt,
            summary.ClosedAt,
            [.. views.Milestones().Select(m => new DemandStep(m.Status, m.At))],
            current.Outcome is { } outcome ? CamelName.Of(outcome.Kind) : null,
            current.Feedback.IsEmpty ? null : current.Feedback[^1].Text,
            summary.DuplicateOf,
            current.Rating is { } rating ? CamelName.Of(rating.Satisfaction) : null,
            told && current.Rating is null,
            !current.IsEnded,
            [.. messages.Select(Message)]);
    }

    public static MessageView Message(NotificationRow row)
    {
        var arguments = JsonSerializer.Deserialize<Dictionary<string, string>>(row.Arguments) ?? [];
        var text = arguments.TryGetValue("zh", out var zh) && arguments.TryGetValue("en", out var en) ? new LocalText(zh, en) : null;
        return new MessageView(row.Id, row.CaseNumber, row.Template, arguments.ToImmutableSortedDictionary(StringComparer.Ordinal), text, row.At);
    }
}
