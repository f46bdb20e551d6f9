using System.Globalization;
using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Tasks;
using CaseFlow.Host.Localization;
using CaseFlow.Host.Web;
using CaseFlow.Runtime.Backtesting;
using CaseFlow.Runtime.Deployment;

namespace CaseFlow.Host.Designing;

/// <summary>Backtests in words.</summary>
internal static class BacktestWords
{
    /// <summary>An outcome.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="outcome">The outcome's name.</param>
    public static string Outcome(Texts texts, string outcome) => texts["backtest.outcome-" + outcome];

    /// <summary>A duration; a dash for none.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="milliseconds">How long.</param>
    public static string Took(Texts texts, long? milliseconds)
    {
        if (milliseconds is not { } given)
        {
            return texts["backtest.noDuration"];
        }

        var time = TimeSpan.FromMilliseconds(given);
        return time.TotalDays >= 1 ? texts.Get("backtest.days", ("days", Number(time.TotalDays)))
            : time.TotalHours >= 1 ? texts.Get("backtest.hoursOf", ("hours", Number(time.TotalHours)))
            : texts.Get("backtest.minutes", ("minutes", Number(time.TotalMinutes)));
    }

    /// <summary>What became of a case, in a sentence.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="result">The result.</param>
    public static string Sentence(Texts texts, BacktestResult result) => result.Outcome switch
    {
        BacktestOutcome.Same => texts["backtest.says-same"],
        BacktestOutcome.OtherWay => texts.Get(result.IsLeftOut ? "backtest.says-leftOut" : "backtest.says-other", ("name", result.Name)),
        BacktestOutcome.Unanswered => texts.Get("backtest.says-unanswered", ("name", result.Name)),
        BacktestOutcome.AnswerRefused => texts.Get("backtest.says-refused", ("name", result.Name), ("field", result.Detail), ("reason", Reason(texts, result.Code))),
        BacktestOutcome.Stuck => texts.Get("backtest.says-stuck", ("name", result.Name), ("reason", Reason(texts, result.Code))),
        BacktestOutcome.Erased => texts.Get("backtest.says-erased", ("name", result.Name)),
        _ => texts[result.Code],
    };

    /// <summary>An element that acts by itself, with its action as the catalogue has it.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="procedure">The draft; null when it cannot be read any more.</param>
    /// <param name="element">The element's id.</param>
    public static string Acting(Texts texts, Procedure? procedure, string element)
    {
        var found = procedure?.Definitions.Values.Select(definition => definition.Find(new ElementId(element))).FirstOrDefault(known => known is not null);
        var name = found?.Name is { Length: > 0 } given ? given : element;
        var action = (found as ServiceTask)?.Action ?? (found as SendTask)?.Action;
        return action is null ? name : texts.Get("backtest.acting", ("name", name), ("action", action.Name));
    }

    private static string Reason(Texts texts, string code) => Words.Coded(texts, code, System.Collections.Immutable.ImmutableSortedDictionary<string, string>.Empty);

    private static string Number(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);
}
