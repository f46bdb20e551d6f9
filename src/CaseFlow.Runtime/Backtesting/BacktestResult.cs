using System.Collections.Immutable;

namespace CaseFlow.Runtime.Backtesting;

/// <summary>What became of one recorded case on another drawing.</summary>
/// <param name="Case">The case number.</param>
/// <param name="Outcome">How it comes out.</param>
/// <param name="Then">The recorded way.</param>
/// <param name="Now">The way on the other drawing, as far as it could be gone.</param>
public sealed record BacktestResult(string Case, BacktestOutcome Outcome, BacktestWay Then, BacktestWay Now)
{
    /// <summary>Where the ways part, or where it cannot go on; null for nowhere.</summary>
    public string? Element { get; init; }

    /// <summary>The name of that element.</summary>
    public string Name { get; init; } = "";

    /// <summary>Whether that element was left out on the other drawing, and not come to besides.</summary>
    public bool IsLeftOut { get; init; }

    /// <summary>Why it cannot go on, as a stable code; empty for no reason.</summary>
    public string Code { get; init; } = "";

    /// <summary>The field of a refused answer, or what was wrong in English; empty for nothing.</summary>
    public string Detail { get; init; } = "";

    /// <summary>Elements that are late now and were not.</summary>
    public ImmutableArray<string> LateNow { get; init; } = [];

    /// <summary>Elements that were late and are in time now.</summary>
    public ImmutableArray<string> InTimeNow { get; init; } = [];

    /// <summary>
    /// Elements whose action was asked for without a record of it there, and was taken to have succeeded at once: with the last result of the same
    /// action elsewhere in the case, else with nothing.
    /// </summary>
    public ImmutableArray<string> Assumed { get; init; } = [];

    /// <summary>Whether the case was moved to another version while it ran; its record is read as the version has it to which it was moved.</summary>
    public bool IsMoved { get; init; }
}
