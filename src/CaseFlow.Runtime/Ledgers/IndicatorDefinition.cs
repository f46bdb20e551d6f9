using CaseFlow.Feel;
using CaseFlow.Runtime.Forms;

namespace CaseFlow.Runtime.Ledgers;

/// <summary>An indicator of a procedure (catalogue §2.2): a numerator and a denominator, never a percentage.</summary>
/// <param name="Id">Its id, unique in the procedure.</param>
/// <param name="Name">Its name.</param>
public sealed record IndicatorDefinition(string Id, LocalText Name)
{
    /// <summary>The id of the ledger whose rows are counted; null for cases.</summary>
    public string? Of { get; init; }

    /// <summary>Whether something counts; null in versions from before indicators were kept.</summary>
    public FeelExpression? Denominator { get; init; }

    /// <summary>Whether what counts counts in the numerator too; null for always.</summary>
    public FeelExpression? Numerator { get; init; }

    /// <summary>What is added to the numerator instead of 1, rounded to a whole number; null where things are counted.</summary>
    public FeelExpression? Sum { get; init; }

    /// <summary>Whether it tells by how much the count fell against the period before: (before − now) ÷ before.</summary>
    public bool IsChange { get; init; }

    /// <summary>Whether sums are amounts of money in fen.</summary>
    public bool IsMoney { get; init; }

    /// <summary>Which day puts a case into a period.</summary>
    public IndicatorPeriod Period { get; init; }

    /// <summary>The share that is aimed at, 0 to 1; null for none.</summary>
    public decimal? Target { get; init; }

    /// <summary>What the numerator counts, in words; null when nothing is said.</summary>
    public LocalText? NumeratorMeaning { get; init; }

    /// <summary>What the denominator counts, in words; null when nothing is said.</summary>
    public LocalText? DenominatorMeaning { get; init; }

    /// <summary>Whether it is kept.</summary>
    public bool IsLive => Denominator is not null;
}
