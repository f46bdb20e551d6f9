using MediatR;

namespace CaseFlow.Runtime.UseCases.People;

/// <summary>The roles that procedures and the product know, with what they do.</summary>
public sealed record ListRoles : IRequest<Outcome<RoleList>>;
