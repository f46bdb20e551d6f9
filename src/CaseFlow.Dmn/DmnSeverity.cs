namespace CaseFlow.Dmn;

/// <summary>What a finding means for the file.</summary>
public enum DmnSeverity
{
    /// <summary>Probably not meant; every decision is made as drawn.</summary>
    Warning,

    /// <summary>The schema or the specification is broken; decisions are made as far as what stands there has a meaning.</summary>
    Error,

    /// <summary>At least one decision cannot be made as drawn.</summary>
    Blocking,
}
