using CaseFlow.Calendar;
using CaseFlow.Cases.Organisations;
using CaseFlow.Runtime.Ports;

namespace CaseFlow.Runtime.Drafts;

/// <summary>Who edits a draft: for two minutes, renewed by whatever he does.</summary>
internal static class DraftLocks
{
    private static readonly TimeSpan Held = TimeSpan.FromMinutes(2);

    /// <summary>The lock as long as it holds; null when nobody edits.</summary>
    public static ProcedureDraftLock? Of(ProcedureDraftHead head, Instant now) => head.Lock is { } held && now < held.Until ? held : null;

    /// <summary>Refuses whoever is not the one who edits; null when nobody else does.</summary>
    public static Refusal? Refuse(ProcedureDraftHead head, string actor, Organisation organisation, Instant now) =>
        Of(head, now) is { } held && held.Holder != actor
            ? Refusal.Of(DraftCodes.Locked, ("holder", NameOf(organisation, held.Holder)), ("since", $"{held.Since.UnixMilliseconds}"))
            : null;

    /// <summary>The lock of an actor from now on.</summary>
    public static ProcedureDraftLock Take(ProcedureDraftHead head, string actor, Instant now) =>
        new(actor, Of(head, now) is { } held && held.Holder == actor ? held.Since : now, now.Plus(Held));

    /// <summary>A person's name; the id itself for the system and for whom nobody knows any more.</summary>
    public static string NameOf(Organisation organisation, string person) => organisation.FindPerson(person)?.Name ?? person;
}
