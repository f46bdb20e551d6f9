using CaseFlow.Host.Localization;
using CaseFlow.Runtime.UseCases.CaseFiles;

namespace CaseFlow.Host.Api.Cases;

/// <summary>A clock of a case.</summary>
/// <param name="Clock">The clock.</param>
/// <param name="From">From when it counts.</param>
/// <param name="Due">When it is due.</param>
/// <param name="StoppedAt">When it was stopped because the thing was done; null while it runs.</param>
/// <param name="Met">Whether it was met; null while it runs.</param>
/// <param name="Urgency">How it stands: <c>none</c>, <c>inTime</c>, <c>warning</c>, <c>overdue</c> or <c>paused</c>.</param>
internal sealed record ClockItem(CodedText Clock, DateTimeOffset From, DateTimeOffset Due, DateTimeOffset? StoppedAt, bool? Met, string Urgency)
{
    /// <summary>A clock in the language of the request.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="clock">The clock.</param>
    public static ClockItem Of(Texts texts, ClockView clock) => new(
        CodedText.Of(texts, "clock", clock.Name),
        Moments.Of(clock.Explanation.From),
        Moments.Of(clock.Explanation.Due),
        Moments.Of(clock.StoppedAt),
        clock.Met,
        EnumWord.Of(clock.Urgency));
}
