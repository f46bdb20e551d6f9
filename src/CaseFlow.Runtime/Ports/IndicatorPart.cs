namespace CaseFlow.Runtime.Ports;

/// <summary>Which cases behind a figure are wanted.</summary>
public enum IndicatorPart
{
    /// <summary>All that are counted in the denominator.</summary>
    Denominator,

    /// <summary>Those that are counted in the numerator too.</summary>
    Numerator,

    /// <summary>Those that are counted in the denominator alone.</summary>
    Rest,
}
