using CaseFlow.Runtime.Ports;

namespace CaseFlow.Runtime.UseCases.Drafts;

/// <summary>A draft became a version.</summary>
/// <param name="Version">The version.</param>
public sealed record DraftPublished(ProcedureVersionHead Version);
