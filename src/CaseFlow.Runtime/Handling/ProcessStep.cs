using System.Collections.Immutable;
using CaseFlow.Engine.Events;

namespace CaseFlow.Runtime.Handling;

/// <summary>What one accepted engine command did to one process instance.</summary>
/// <param name="Instance">The instance's number.</param>
/// <param name="Events">What happened, in order.</param>
internal sealed record ProcessStep(int Instance, ImmutableArray<ProcessEvent> Events);
