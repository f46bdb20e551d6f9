using CaseFlow.Runtime.UseCases.Reference;

namespace CaseFlow.Runtime.UseCases.People;

/// <summary>Who is signed in.</summary>
/// <param name="Person">The person with roles.</param>
/// <param name="Stamp">Stands in the session; another stamp ends it. Empty without password.</param>
/// <param name="MustChange">Whether the password must be changed before anything else.</param>
public sealed record SignedIn(PersonView Person, string Stamp, bool MustChange);
