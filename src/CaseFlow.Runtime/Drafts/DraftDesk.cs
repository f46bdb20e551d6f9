using System.Collections.Immutable;
using CaseFlow.Calendar;
using CaseFlow.Cases.Organisations;
using CaseFlow.Runtime.Deployment;
using CaseFlow.Runtime.Drafts.Checks;
using CaseFlow.Runtime.Handling;
using CaseFlow.Runtime.Ports;
using CaseFlow.Runtime.Trying;
using CaseFlow.Runtime.UseCases.Ledgers;

namespace CaseFlow.Runtime.Drafts;

/// <summary>What the use cases of drafts share: loading one to change it, opening one, checking one.</summary>
/// <param name="kit">Store and clock.</param>
internal sealed class DraftDesk(RuntimeKit kit)
{
    /// <summary>Loads a draft that somebody is about to change.</summary>
    /// <param name="session">The transaction.</param>
    /// <param name="actor">Who.</param>
    /// <param name="mechanism">The mechanism.</param>
    /// <param name="id">The draft.</param>
    /// <param name="may">Whether somebody may.</param>
    /// <param name="denied">The code when he may not.</param>
    public async ValueTask<Outcome<DraftChange>> LoadAsync(
        IWriteSession session, string actor, string mechanism, string id, Func<Organisation, string, Instant, bool> may, string denied)
    {
        var (organisation, now) = (await session.LoadOrganisationAsync(), kit.Parts.Clock.Now);
        if (!may(organisation, actor, now))
        {
            return Outcomes.Refuse<DraftChange>(denied);
        }

        var draft = await session.LoadProcedureDraftToChangeAsync(id);
        return draft is null || draft.Head.Mechanism != mechanism
            ? Outcomes.Refuse<DraftChange>(DraftCodes.NotFound, ("id", id))
            : Outcomes.Done(new DraftChange(draft, await session.ListProcedureDraftEntriesAsync(id), organisation, now));
    }

    /// <summary>Opens a draft and tells so.</summary>
    /// <param name="session">The transaction.</param>
    /// <param name="actor">Who opens it.</param>
    /// <param name="mechanism">The mechanism.</param>
    /// <param name="files">Its files.</param>
    /// <param name="from">The version from which it is drawn; null for none.</param>
    /// <param name="kind">How it was opened.</param>
    /// <param name="text">What is told besides.</param>
    public async ValueTask<ProcedureDraftHead> OpenAsync(
        IWriteSession session,
        string actor,
        string mechanism,
        ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> files,
        ProcedureVersionHead? from,
        ProcedureDraftEventKind kind,
        string text)
    {
        var now = kit.Parts.Clock.Now;
        if (files.Keys.Any(path => ProcedureFiles.TrialKey(path) is not null))
        {
            files = TrialStandIns.Cover(files, TrialStandIns.FieldsOf(files, await ProceduresInForce.OfAsync(kit, session)));
        }

        var hash = ProcedureFiles.HashOf(ProcedureFiles.Select(files));
        var head = new ProcedureDraftHead(
            $"d{await session.NextAsync("procedure-draft")}", mechanism, ProcedureDraftState.Drawing, 1, now, actor, now, actor)
        {
            // Who restores an older version means to replace what came since; whoever else draws on one in force may not know of one that waits for its day.
            BaseNumber = kind == ProcedureDraftEventKind.Restored ? Pins.Newest(await session.ListVersionsAsync(), mechanism)?.Number : from?.Number,
            BaseHash = from?.Hash ?? "",
            OpenedHash = hash,
        };
        await session.SaveProcedureDraftAsync(
            head, files.ToImmutableSortedDictionary(file => file.Key, file => (ReadOnlyMemory<byte>?)file.Value, StringComparer.Ordinal));
        await session.AddProcedureDraftEntryAsync(head.Id, new ProcedureDraftEntry(1, now, actor, kind, text, 1, hash));
        return head;
    }

    /// <summary>What the diagrams of a mechanism can call.</summary>
    public static async ValueTask<ImmutableHashSet<string>> CallableAsync(IReadSession session, string mechanism) =>
        (await session.ListVersionsAsync()).Select(version => version.Mechanism).Append(mechanism).ToImmutableHashSet(StringComparer.Ordinal);

    /// <summary>Reads files as publishing does, with everything that is wrong with them.</summary>
    public static ProcedureReading Read(
        string mechanism, ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> files, ImmutableHashSet<string> callable) =>
        ProcedureReader.Read(mechanism, ProcedureFiles.Select(files), callable);

    /// <summary>What a draft of a mechanism is checked against.</summary>
    public static async ValueTask<DraftSurroundings> AroundAsync(RuntimeKit kit, IReadSession session, string mechanism)
    {
        var inForce = await ProceduresInForce.OfAsync(kit, session);
        return new DraftSurroundings(
            await CallableAsync(session, mechanism),
            inForce.Where(procedure => procedure.Mechanism.Id != mechanism).SelectMany(procedure => procedure.Mechanism.Roles).Select(role => role.Id)
                .Concat(DraftChecks.StandardRoles).ToImmutableHashSet(StringComparer.Ordinal),
            inForce.FirstOrDefault(procedure => procedure.Mechanism.Id == mechanism));
    }

    /// <summary>Everything that is to be said to who draws.</summary>
    public static ImmutableArray<ProcedureFinding> Check(
        string mechanism, ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> files, DraftSurroundings around, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return DraftChecks.Of(mechanism, Read(mechanism, files, around.Callable), around, cancellation);
    }

    /// <summary>Refuses a package that says of itself that it is another procedure; null when it is none such.</summary>
    public static Refusal? RefuseOther(string mechanism, ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> files) =>
        files.TryGetValue(ProcedureFiles.Description, out var description)
        && MechanismFile.Read(mechanism, description, allowsMistakes: true).Findings.FirstOrDefault(found => found.Code == MechanismFile.IdMismatch) is { } other
            ? Refusal.Of(DraftCodes.OtherProcedure, ("id", other.Arguments["id"]))
            : null;

    /// <summary>Refuses a draft that has errors; null when it has none.</summary>
    public static Refusal? RefuseContent(ImmutableArray<ProcedureFinding> findings)
    {
        ImmutableArray<FieldProblem> errors =
        [
            .. findings
                .Where(found => found.Finding.Severity != Bpmn.Validation.Severity.Warning)
                .Select(found => new FieldProblem(found.Finding.Element is { } at ? $"{found.File}#{at.Value}" : found.File, found.Finding.Code, found.Finding.Arguments)),
        ];
        return errors.IsEmpty ? null : Refusal.Of(DraftCodes.Errors, ("count", $"{errors.Length}")) with { Fields = errors };
    }
}
