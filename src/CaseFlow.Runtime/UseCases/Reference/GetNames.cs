using MediatR;

namespace CaseFlow.Runtime.UseCases.Reference;

/// <summary>The names that published procedures give to roles, channels and clocks.</summary>
public sealed record GetNames : IRequest<Outcome<NameList>>;
