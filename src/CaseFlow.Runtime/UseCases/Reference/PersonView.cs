using System.Collections.Immutable;
using CaseFlow.Cases.Organisations;

namespace CaseFlow.Runtime.UseCases.Reference;

/// <summary>A person of the organisation.</summary>
/// <param name="Id">The person's id.</param>
/// <param name="Name">The person's name.</param>
/// <param name="Posts">The posts, in words of the organisation.</param>
/// <param name="Roles">Role identifiers with unit, own and by substitution, such as <c>community-clerk@hongshihu</c>.</param>
/// <param name="MayRegister">Whether the person may register demands for others.</param>
/// <param name="MayAudit">Whether the person may see all cases and the proof.</param>
/// <param name="MayOperate">Whether the person may see and retry incidents.</param>
/// <param name="MayAdminister">Whether the person may change the organisation.</param>
public sealed record PersonView(
    string Id,
    string Name,
    ImmutableArray<string> Posts,
    ImmutableArray<string> Roles,
    bool MayRegister,
    bool MayAudit,
    bool MayOperate,
    bool MayAdminister)
{
    /// <summary>Whether the person begins with figures: a leader or an administrator.</summary>
    public bool Leads { get; init; }

    /// <summary>Whether the person draws procedures anew.</summary>
    public bool Draws { get; init; }

    /// <summary>Whether the person reviews and publishes what others drew.</summary>
    public bool Reviews { get; init; }

    /// <summary>The unit of the first post held now; null without posts.</summary>
    public Unit? Home { get; init; }
}
