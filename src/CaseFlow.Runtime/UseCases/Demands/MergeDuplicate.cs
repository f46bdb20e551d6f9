using CaseFlow.Runtime.UseCases.CaseFiles;
using MediatR;

namespace CaseFlow.Runtime.UseCases.Demands;

/// <summary>Merges an open case into another one that it duplicates; its own procedure is cancelled, its reporter follows the other one.</summary>
/// <param name="Person">Who merges.</param>
/// <param name="Duplicate">The number of the case that ends.</param>
/// <param name="Into">The number of the case that goes on.</param>
public sealed record MergeDuplicate(string Person, string Duplicate, string Into) : IRequest<Outcome<CaseChanged>>;
