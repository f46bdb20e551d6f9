using System.Collections.Immutable;
using CaseFlow.Runtime.Deployment;
using CaseFlow.Runtime.Ports;

namespace CaseFlow.Runtime.UseCases.Operations;

/// <summary>What publishing did.</summary>
/// <param name="Published">Versions published now.</param>
/// <param name="Unchanged">Mechanisms whose newest version has this content already.</param>
/// <param name="Offered">Mechanisms with newer content that was not published.</param>
/// <param name="Refused">Mechanisms that were refused because of a blocking finding or an error.</param>
/// <param name="Findings">Everything the checks have to say.</param>
public sealed record Publication(
    ImmutableArray<ProcedureVersionHead> Published,
    ImmutableArray<string> Unchanged,
    ImmutableArray<string> Offered,
    ImmutableArray<string> Refused,
    ImmutableArray<ProcedureFinding> Findings);
