using CaseFlow.Bpmn.Validation;
using CaseFlow.Runtime.Drafts.Mending;

namespace CaseFlow.Runtime.Deployment;

/// <summary>A finding with the file it is about.</summary>
/// <param name="Mechanism">The mechanism.</param>
/// <param name="File">The path within the mechanism's folder.</param>
/// <param name="Finding">The finding.</param>
public sealed record ProcedureFinding(string Mechanism, string File, Finding Finding)
{
    /// <summary>What people call the element; null where it has no name, or where nobody draws.</summary>
    public string? ElementName { get; init; }

    /// <summary>The one change that certainly mends it; null where none is certain, or where nobody draws.</summary>
    public Mend? Mend { get; init; }
}
