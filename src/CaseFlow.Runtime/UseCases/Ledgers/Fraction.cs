namespace CaseFlow.Runtime.UseCases.Ledgers;

/// <summary>A numerator over a denominator, both whole; a percentage is only ever shown.</summary>
/// <param name="Numerator">The numerator; negative where a change is a rise.</param>
/// <param name="Denominator">The denominator, from 0.</param>
public readonly record struct Fraction(long Numerator, long Denominator)
{
    /// <summary>The share in tenths of a per cent, halves rounded away from 0, such as 982 for 98.2 %; null without denominator.</summary>
    public long? Tenths => Denominator == 0 ? null : (long)Math.Round(Numerator * 1000m / Denominator, MidpointRounding.AwayFromZero);
}
