namespace CaseFlow.Cases.Records;

/// <summary>How long a measure is meant to hold (catalogue §1.2).</summary>
public enum MeasureKind
{
    /// <summary>Brings relief until the permanent measure.</summary>
    Temporary,

    /// <summary>Solves the matter.</summary>
    Permanent,
}
