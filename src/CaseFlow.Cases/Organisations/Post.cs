using System.Collections.Immutable;
using CaseFlow.Calendar;

namespace CaseFlow.Cases.Organisations;

/// <summary>A post at a unit. The post carries the roles, the person holds the post.</summary>
/// <param name="Id">Its id, unique among posts.</param>
/// <param name="Title">Its title.</param>
/// <param name="Unit">The unit it belongs to.</param>
/// <param name="Party">The party whose post it is; null for the unit's own.</param>
/// <param name="Holder">The person who holds it; null while vacant.</param>
/// <param name="Roles">The roles it carries, kebab case.</param>
public sealed record Post(string Id, string Title, string Unit, string? Party, string? Holder, ImmutableArray<string> Roles)
{
    /// <summary>From when the holder holds it, inclusive; null for ever since.</summary>
    public Instant? From { get; init; }

    /// <summary>Until when the holder holds it, exclusive; null without end.</summary>
    public Instant? To { get; init; }

    /// <summary>Whether it is held at a moment.</summary>
    /// <param name="now">The moment.</param>
    public bool IsHeld(Instant now) => Holder is not null && (From is not { } from || from <= now) && (To is not { } to || now < to);
}
