using CaseFlow.Feel;

namespace CaseFlow.Bpmn.Validation.Rules;

/// <summary>A timer must be readable ISO 8601 or FEEL.</summary>
internal sealed class UnreadableTimer() : Rule(BpmnCodes.UnreadableTimer, Severity.Blocking)
{
    public override void Check(RuleContext context)
    {
        foreach (var (element, part, kind) in Expressions.Timers(context))
        {
            if (!IsReadable(part.Text, kind))
            {
                Report(context, element, $"Expected the timer of '{element}' to be ISO 8601 or FEEL, but '{part.Text}' is neither. Write a duration such as PT5M, a date such as 2026-03-01T08:00:00+08:00 or a repetition such as R/P1D.", ("found", part.Text));
            }
        }
    }

    private static bool IsReadable(string text, TimerPart kind) => kind switch
    {
        TimerPart.Cycle => IsoTime.IsRepetition(text),
        _ when !IsoTime.IsMeant(text) => text.Length > 0 && FeelExpression.Parse(text).Mistake is null,
        TimerPart.Date => IsoTime.IsMoment(text),
        _ => IsoTime.IsDuration(text),
    };
}
