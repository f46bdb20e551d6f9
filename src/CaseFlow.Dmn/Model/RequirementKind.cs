namespace CaseFlow.Dmn.Model;

/// <summary>What a requirement asks for, as the file says; what stands there is checked separately.</summary>
public enum RequirementKind
{
    /// <summary>A decision.</summary>
    Decision,

    /// <summary>Input data.</summary>
    Input,

    /// <summary>A business knowledge model or decision service.</summary>
    Knowledge,

    /// <summary>A knowledge source.</summary>
    Authority,
}
