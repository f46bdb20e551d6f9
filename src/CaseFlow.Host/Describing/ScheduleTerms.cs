using System.Globalization;
using CaseFlow.Bpmn.Extensions;
using CaseFlow.Bpmn.Model.Events;
using CaseFlow.Host.Localization;
using CaseFlow.Host.Web;

namespace CaseFlow.Host.Describing;

/// <summary>When a calendar begins a procedure, for whom, and what becomes of missed starts, in words.</summary>
/// <param name="texts">The texts.</param>
internal sealed class ScheduleTerms(Texts texts)
{
    private const int Week = 7;

    /// <summary>The whole start: "每月25日 09:00；每个社区各一件；漏掉的只补最近一次；遇休息日照常".</summary>
    /// <param name="start">The start event, which waits for a time.</param>
    public string Of(StartEvent start)
    {
        var schedule = start.Schedule ?? StartSchedule.Plain;
        return string.Join(
            texts["procedure.clause"],
            [When(start), texts.Get("procedure.schedule.each", ("level", Words.Of(texts, "people.level", schedule.Each))), texts["procedure.schedule.missed." + schedule.Missed], texts["procedure.schedule.shift." + schedule.Shift]]);
    }

    /// <summary>When it begins: "每月25日 09:00"; as written where there are no words for it.</summary>
    /// <param name="start">The start event.</param>
    public string When(StartEvent start) =>
        ProcedureStep.TimerOf(start) is not { } timer ? ""
        : timer.Cycle is { } cycle ? Cycle(cycle.Text)
        : timer.Clock is { } clock ? new ClockTerms(texts).Of(clock)
        : (timer.Date ?? timer.Duration)?.Text ?? "";

    private string Cycle(string text)
    {
        if (text.Trim().Trim('"').Split('/') is not [['R', ..], var first, ['P', .. var every]]
            || !DateTimeOffset.TryParse(first, CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment)
            || every.Length < 2
            || !int.TryParse(every[..^1], NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return text;
        }

        return (every[^1], number) switch
        {
            ('Y', 1) or ('M', 12) => Say("year", number, moment),
            ('M', 1) => Say("month", number, moment),
            ('M', _) => Say("months", number, moment),
            ('W', 1) or ('D', Week) => Say("week", number, moment),
            ('W', _) => Say("weeks", number, moment),
            ('D', 1) => Say("day", number, moment),
            ('D', _) => Say("days", number, moment),
            _ => text,
        };
    }

    private string Say(string how, int number, DateTimeOffset moment) => texts.Get(
        "procedure.every." + how,
        ("n", number),
        ("date", texts.Get("due.date", ("month", moment.Month), ("day", moment.Day))),
        ("first", $"{moment:yyyy-MM-dd}"),
        ("day", moment.Day),
        ("weekday", texts["procedure.weekday." + moment.DayOfWeek]),
        ("time", $"{moment:HH:mm}"));
}
