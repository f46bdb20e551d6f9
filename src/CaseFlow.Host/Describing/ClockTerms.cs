using CaseFlow.Bpmn.Extensions;
using CaseFlow.Host.Localization;
using CaseFlow.Host.Web;

namespace CaseFlow.Host.Describing;

/// <summary>Clocks as they are drawn, in words.</summary>
/// <param name="texts">The texts.</param>
internal sealed class ClockTerms(Texts texts)
{
    private const string FromEntry = "entered";

    /// <summary>How long it runs, from when, and when it warns: "自受理起3个工作日，提前1个工作日提醒".</summary>
    /// <param name="clock">The clock.</param>
    public string Of(ClockSpec clock) => string.Join(texts["due.comma"], [Limit(clock), .. clock.Warnings.Select(Warning)]);

    /// <summary>How long it runs and from when.</summary>
    /// <param name="clock">The clock.</param>
    public string Limit(ClockSpec clock)
    {
        if (clock.Until is { } moment)
        {
            return texts.Get("procedure.clock.until", ("value", moment));
        }

        var amount = Amount(clock.Amount, clock.AmountExpression, clock.Unit);
        return clock.From == FromEntry ? amount : texts.Get("procedure.clock.from", ("amount", amount), ("from", Words.Of(texts, "status", clock.From)));
    }

    /// <summary>When it warns.</summary>
    /// <param name="warning">The warning point.</param>
    public string Warning(ClockWarning warning) => texts.Get("procedure.clock.warning", ("amount", Amount(warning.Amount, null, warning.Unit)));

    private string Amount(int amount, string? expression, string unit) => (unit, expression) switch
    {
        ("endOfDay", _) => texts["procedure.clock.endOfDay"],
        (_, { } text) => texts.Get("procedure.clock.expression", ("value", text), ("unit", Count(unit, 2).Replace("2", "", StringComparison.Ordinal).Trim())),
        _ => Count(unit, amount),
    };

    private string Count(string unit, int amount) => texts.Get(
        unit switch
        {
            "calendarDays" => "due.days",
            "calendarMonths" => "due.months",
            _ => "due." + unit,
        },
        ("n", amount));
}
