using System.Collections.Immutable;

namespace CaseFlow.Dmn.Model;

/// <summary>A decision (DMN 1.5 §6.3.7).</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">The text people read.</param>
/// <param name="Variable">The name under which expressions of other decisions read its result.</param>
/// <param name="TypeRef">The type of its result; null for any.</param>
/// <param name="RequiredInputs">Ids of the input data it reads.</param>
/// <param name="RequiredDecisions">Ids of the decisions it reads.</param>
/// <param name="Logic">How it is made.</param>
/// <param name="Line">The line in the file, from 1; 0 when unknown.</param>
public sealed record Decision(
    string Id,
    string Name,
    string Variable,
    string? TypeRef,
    ImmutableArray<string> RequiredInputs,
    ImmutableArray<string> RequiredDecisions,
    DecisionLogic Logic,
    int Line = 0);
