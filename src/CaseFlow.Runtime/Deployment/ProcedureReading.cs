using System.Collections.Immutable;

namespace CaseFlow.Runtime.Deployment;

/// <summary>The outcome of reading a procedure's files.</summary>
/// <param name="Procedure">The procedure; null when a finding is blocking or an error.</param>
/// <param name="Findings">Everything the checks have to say, with the file.</param>
public sealed record ProcedureReading(Procedure? Procedure, ImmutableArray<ProcedureFinding> Findings);
