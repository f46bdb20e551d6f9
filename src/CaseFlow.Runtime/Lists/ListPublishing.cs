using System.Collections.Immutable;
using System.Text;
using CaseFlow.Calendar;
using CaseFlow.Cases.Organisations;
using CaseFlow.Runtime.Handling;
using CaseFlow.Runtime.Journal;
using CaseFlow.Runtime.Ports;

namespace CaseFlow.Runtime.Lists;

/// <summary>
/// The only way by which a list gets a version after its first: access, whether somebody else published meanwhile, the note, the effective
/// moment, and whether anything differs.
/// </summary>
/// <param name="kit">Store, clock, lists.</param>
internal sealed class ListPublishing(RuntimeKit kit)
{
    private const int LongestNote = 500;

    /// <summary>Refuses whoever may not edit lists; null when the person may.</summary>
    public async ValueTask<Refusal?> RefuseAsync(IReadSession session, string actor) =>
        ListAccess.MayEdit(await session.LoadOrganisationAsync(), actor, kit.Parts.Clock.Now) ? null : Refusal.Of(ListCodes.NotKeeper);

    /// <summary>The newest version of a list with its content, whether in force or not yet; null when there is no such list.</summary>
    public async ValueTask<(ListVersionHead Head, ReferenceList List)?> NewestAsync(IReadSession session, string list) =>
        (await session.ListListVersionsAsync(list)).FirstOrDefault() is { } head
            ? (head, await kit.Facts.Lists.LoadAsync(session, head))
            : null;

    /// <summary>Refuses units that the organisation does not have, in cells that differ from the version before.</summary>
    public static ImmutableArray<FieldProblem> UnknownUnits(Organisation organisation, ReferenceList? before, ReferenceList after) =>
    [
        .. from column in after.Columns
           where column.Kind == ListColumnKind.Unit
           from indexed in after.Entries.Select((Entry, Index) => (Entry, Row: Index + 1))
           let unit = indexed.Entry.Cells.GetValueOrDefault(column.Id, "")
           where unit.Length > 0 && unit != before?.Find(indexed.Entry.Key)?.Cells.GetValueOrDefault(column.Id, "")
           where organisation.FindUnit(unit) is null && organisation.Parties.All(p => p.Id != unit)
           select FieldProblem.Of(
               $"rows[{indexed.Row}].{column.Id}", ListCodes.CellUnit, ("row", $"{indexed.Row}"), ("key", indexed.Entry.Key), ("column", column.Id)),
    ];

    /// <summary>Publishes a version.</summary>
    public async ValueTask<Outcome<ListVersionHead>> PublishAsync(
        IWriteSession session, ListDraft draft, (ListVersionHead Head, ReferenceList List)? newest, ReferenceList wanted)
    {
        var now = kit.Parts.Clock.Now;
        var content = Encoding.UTF8.GetString(ListFileWriter.Write(wanted));
        if (newest is { } known && known.Head.ContentHash == ListChain.ContentHash(content, Digest.Sha256))
        {
            // The same form sent twice has done what it asked for.
            return known.Head.Number == draft.BasedOn + 1 && known.Head.PublishedBy == draft.Actor
                ? Outcomes.Done(known.Head)
                : Outcomes.Refuse<ListVersionHead>(ListCodes.Unchanged);
        }

        if ((newest?.Head.Number ?? 0) != draft.BasedOn)
        {
            return Outcomes.Refuse<ListVersionHead>(await ConflictAsync(session, newest?.Head));
        }

        return Check(draft, now) is { } refusal
            ? Outcomes.Refuse<ListVersionHead>(refusal)
            : Outcomes.Done(await session.AddListVersionAsync(
                new ListPublication(wanted.Id, draft.EffectiveFrom ?? now, now, draft.Actor, draft.Note.Trim(), content)));
    }

    private static async ValueTask<Refusal> ConflictAsync(IReadSession session, ListVersionHead? newest)
    {
        var organisation = await session.LoadOrganisationAsync();
        return Refusal.Of(
            ListCodes.Conflict,
            ("number", $"{newest?.Number ?? 0}"),
            ("person", newest is null ? "" : organisation.FindPerson(newest.PublishedBy)?.Name ?? newest.PublishedBy));
    }

    private static Refusal? Check(ListDraft draft, Instant now) => draft switch
    {
        { Note: var note } when string.IsNullOrWhiteSpace(note) => Problem("note", ListCodes.NoteRequired),
        { Note.Length: > LongestNote } => Problem("note", ListCodes.NoteTooLong, ("max", $"{LongestNote}")),
        { EffectiveFrom: { } from } when from < now => Problem("effectiveFrom", ListCodes.Backdated),
        _ => null,
    };

    private static Refusal Problem(string field, string code, params (string Name, string Value)[] arguments) =>
        Refusal.Of(code, arguments) with { Fields = [FieldProblem.Of(field, code, arguments)] };
}
