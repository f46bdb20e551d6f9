namespace CaseFlow.Bpmn.Extensions;

/// <summary>
/// Several people decide (<c>&lt;caseflow:deciders mode="ratio" among="panel" ratio="2/3" decision="vote" approve="yes"/&gt;</c>): one item of work for
/// each element of a list, each done by another person, until the result is certain.
/// </summary>
/// <param name="Mode">
/// <c>all</c>: everyone must approve; <c>any</c>: one is enough; <c>ratio</c>: at least that part of them; <c>weighted</c>: at least that part of
/// their weights; <c>sequence</c>: everyone, one after the other.
/// </param>
/// <param name="Among">A FEEL expression that gives the list; each element is the variable <c>decider</c> of its item of work.</param>
/// <param name="Decision">The form field that holds what a decider decides; the names of the results begin with it.</param>
/// <param name="Approve">The value of that field that counts as approval; anything else is a rejection.</param>
public sealed record DeciderSpec(string Mode, string Among, string Decision, string Approve)
{
    /// <summary>An exact fraction such as <c>2/3</c>, above 0 and up to 1, with the modes ratio and weighted: reached is enough. Null with other modes.</summary>
    public string? Ratio { get; init; }

    /// <summary>A FEEL expression over <c>decider</c> that gives a number from 0, with the mode weighted; null with other modes.</summary>
    public string? Weight { get; init; }

    /// <summary>The form field that holds what a decider says to it.</summary>
    public string Comment { get; init; } = "comment";

    /// <summary>The numerator and the denominator of the ratio; null when it is none.</summary>
    public (long Part, long Of)? Fraction =>
        Ratio?.Split('/') is [var part, var whole]
        && long.TryParse(part.Trim(), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var above)
        && long.TryParse(whole.Trim(), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var below)
        && above > 0 && above <= below && below <= 1_000_000
            ? (above, below)
            : null;
}
