using System.Collections.Immutable;

namespace CaseFlow.Bpmn.Model;

/// <summary>A process (BPMN 2.0.2 §10.2).</summary>
/// <param name="Id">The process id, by which it is started and called.</param>
/// <param name="Name">The text people read; null when the file gives none.</param>
/// <param name="IsExecutable">Whether the file says that the process can be run.</param>
/// <param name="Scope">Nodes and flows at the top level.</param>
/// <param name="Lanes">The lanes, nested ones after their parent.</param>
public sealed record Process(ElementId Id, string? Name, bool IsExecutable, FlowScope Scope, ImmutableArray<Lane> Lanes);
