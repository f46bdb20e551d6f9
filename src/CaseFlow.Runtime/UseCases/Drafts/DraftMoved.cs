using CaseFlow.Runtime.Ports;

namespace CaseFlow.Runtime.UseCases.Drafts;

/// <summary>A draft went on.</summary>
/// <param name="Id">The draft.</param>
/// <param name="State">How far it is now.</param>
public sealed record DraftMoved(string Id, ProcedureDraftState State);
