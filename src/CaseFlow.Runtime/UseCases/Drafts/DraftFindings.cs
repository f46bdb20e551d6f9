using System.Collections.Immutable;
using CaseFlow.Runtime.Deployment;

namespace CaseFlow.Runtime.UseCases.Drafts;

/// <summary>What the checks say about a draft.</summary>
/// <param name="Findings">Everything found, by file as checked.</param>
public sealed record DraftFindings(ImmutableArray<ProcedureFinding> Findings);
