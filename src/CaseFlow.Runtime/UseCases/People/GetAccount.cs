using MediatR;

namespace CaseFlow.Runtime.UseCases.People;

/// <summary>A person's own posts, absences and colleagues, or those of a person for administrators.</summary>
/// <param name="Actor">Who asks.</param>
/// <param name="Person">Whose.</param>
public sealed record GetAccount(string Actor, string Person) : IRequest<Outcome<AccountView>>;
