using MediatR;

namespace CaseFlow.Runtime.UseCases.People;

/// <summary>Changes one's own password; all other sessions end.</summary>
/// <param name="Person">Who.</param>
/// <param name="Old">The password until now.</param>
/// <param name="Password">The new one.</param>
/// <param name="Address">The network address it comes from.</param>
public sealed record ChangePassword(string Person, string Old, string Password, string Address) : IRequest<Outcome<SignedIn>>;
