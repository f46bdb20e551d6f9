using System.Collections.Immutable;
using CaseFlow.Bpmn.Extensions;
using CaseFlow.Feel;

namespace CaseFlow.Engine.Behaviors.Shared;

/// <summary>How a decision of several stands, by heads or by weights.</summary>
/// <param name="For">Who approved.</param>
/// <param name="Against">Who did not.</param>
/// <param name="Total">All who decide, those still open included.</param>
/// <param name="Result">True for approved, false for rejected, null while either is possible.</param>
internal sealed record DecisionTally(FeelNumber For, FeelNumber Against, FeelNumber Total, bool? Result)
{
    internal ImmutableSortedDictionary<string, string> Shown => ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal)
        .Add("for", $"{For}")
        .Add("against", $"{Against}")
        .Add("total", $"{Total}");

    /// <summary>
    /// Says whether the result is certain. A part is reached when it is just reached: two of three approve by 2/3. It can no longer be reached
    /// when all who have not rejected were not enough.
    /// </summary>
    internal static DecisionTally Of(DeciderSpec spec, FeelNumber approved, FeelNumber rejected, FeelNumber total)
    {
        var (part, of) = spec.Mode switch
        {
            "any" => (0L, 1L),
            "ratio" or "weighted" => spec.Fraction!.Value,
            _ => (1L, 1L),
        };
        var wanted = Times(total, part);
        bool? result = spec.Mode == "any"
            ? approved > FeelNumber.From(0) ? true : rejected >= total ? false : null
            : Times(approved, of) >= wanted ? true : Times(total.Subtract(rejected)!.Value, of) < wanted ? false : null;
        return new DecisionTally(approved, rejected, total, result);
    }

    private static FeelNumber Times(FeelNumber number, long by) => number.Multiply(FeelNumber.From(by))!.Value;
}
