namespace CaseFlow.Cases.Records;

/// <summary>What supervision finds (catalogue A6 step 5).</summary>
public enum SupervisionFindingKind
{
    /// <summary>Duty was done.</summary>
    None,

    /// <summary>Nothing was done 不作为.</summary>
    Inaction,

    /// <summary>It was done too slowly 慢作为.</summary>
    Slow,

    /// <summary>It was done coldly or perfunctorily 冷作为.</summary>
    Cold,
}
