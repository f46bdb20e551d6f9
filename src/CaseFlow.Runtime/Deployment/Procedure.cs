using System.Collections.Immutable;
using CaseFlow.Bpmn.Model;
using CaseFlow.Engine.Definitions;
using CaseFlow.Runtime.Forms;

namespace CaseFlow.Runtime.Deployment;

/// <summary>A version of a procedure made ready to run. Immutable and shareable.</summary>
/// <param name="Hash">The content hash over BPMN, forms, decisions and mechanism.json.</param>
/// <param name="Mechanism">What the procedure is.</param>
/// <param name="Document">The diagram file.</param>
/// <param name="Definitions">The compiled processes by process id.</param>
/// <param name="Forms">The forms by key.</param>
public sealed record Procedure(
    string Hash,
    Mechanism Mechanism,
    BpmnDocument Document,
    ImmutableSortedDictionary<string, ProcessDefinition> Definitions,
    ImmutableSortedDictionary<string, FormDefinition> Forms)
{
    /// <summary>The files it was read from, by path within the procedure's folder.</summary>
    public ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> Files { get; init; } = ImmutableSortedDictionary<string, ReadOnlyMemory<byte>>.Empty;

    /// <summary>Names of the fields that hold personal values.</summary>
    public ImmutableArray<string> PersonalFields { get; } = [.. Forms.Values.SelectMany(form => form.Fields).Where(field => field.Personal).Select(field => field.Name).Distinct()];
}
