using System.Collections.Immutable;
using CaseFlow.Runtime.Deployment;

namespace CaseFlow.Runtime.Drafts.Checks;

/// <summary>What a draft is checked against besides its own files.</summary>
/// <param name="Callable">Ids of the procedures that can be called.</param>
/// <param name="Roles">Roles of the product and of all procedures in force.</param>
/// <param name="InForce">The version of the same procedure that is in force; null for none.</param>
internal sealed record DraftSurroundings(ImmutableHashSet<string> Callable, ImmutableHashSet<string> Roles, Procedure? InForce)
{
    /// <summary>For what is only read, not checked.</summary>
    public static DraftSurroundings None { get; } = new([], [], null);
}
