using CaseFlow.Calendar;

namespace CaseFlow.Runtime.Ports;

/// <summary>A published version of a procedure, without content.</summary>
/// <param name="Mechanism">The mechanism.</param>
/// <param name="Number">The version number within the mechanism, from 1.</param>
/// <param name="Hash">The content hash over BPMN, forms, decisions and mechanism.json.</param>
/// <param name="PublishedAt">When.</param>
/// <param name="PublishedBy">By whom.</param>
public sealed record ProcedureVersionHead(string Mechanism, int Number, string Hash, Instant PublishedAt, string PublishedBy);
