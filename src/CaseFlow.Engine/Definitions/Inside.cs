using System.Collections.Immutable;

namespace CaseFlow.Engine.Definitions;

/// <summary>The nodes directly inside a process or sub-process.</summary>
/// <param name="Nodes">All of them, in file order.</param>
/// <param name="Starts">Its start events, in file order.</param>
/// <param name="Openings">Nodes where a token begins when there is no start event: those without incoming flow.</param>
/// <param name="Handlers">Its event sub-processes, in file order.</param>
internal sealed record Inside(ImmutableArray<Node> Nodes, ImmutableArray<Node> Starts, ImmutableArray<Node> Openings, ImmutableArray<Node> Handlers);
