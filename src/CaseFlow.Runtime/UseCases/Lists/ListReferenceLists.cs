using MediatR;

namespace CaseFlow.Runtime.UseCases.Lists;

/// <summary>The reference lists. Everyone who is signed in may read them.</summary>
/// <param name="Person">Who asks.</param>
public sealed record ListReferenceLists(string Person) : IRequest<Outcome<ReferenceListIndex>>;
