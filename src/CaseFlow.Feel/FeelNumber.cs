namespace CaseFlow.Feel;

/// <summary>A decimal number of up to 34 significant digits (IEEE 754 decimal128, DMN 1.5 §10.3.2.3.1).</summary>
/// <param name="Value">The number.</param>
public readonly record struct FeelNumber(decimal Value)
{
    /// <summary>Makes a number from a whole number, exactly.</summary>
    /// <param name="value">The whole number.</param>
    public static FeelNumber From(long value) => new(value);
}
