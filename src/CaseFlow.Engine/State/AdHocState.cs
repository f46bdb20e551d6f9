using System.Collections.Immutable;
using CaseFlow.Bpmn.Model;

namespace CaseFlow.Engine.State;

/// <summary>How far an ad-hoc sub-process has come.</summary>
/// <param name="Enabled">What begins by itself and has not begun yet, in order.</param>
/// <param name="IsDone">Whether its completion condition held, so that nothing further begins.</param>
public sealed record AdHocState(ImmutableArray<ElementId> Enabled, bool IsDone);
