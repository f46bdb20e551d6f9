using CaseFlow.Calendar;
using CaseFlow.Runtime.Deployment;
using CaseFlow.Runtime.Drafts;
using CaseFlow.Runtime.Ports;
using CaseFlow.Runtime.Trying.Memory;

namespace CaseFlow.Runtime.Tests.Drafts;

public sealed class DraftVerdictTests
{
    private const string Talk = "night-talk";
    private static readonly Instant Now = new(1_000);

    [Fact]
    public async Task A_verdict_counts_only_while_draft_and_versions_are_those_it_was_made_from()
    {
        var session = new MemorySession(new MemoryState(), () => false);
        var draft = new ProcedureDraft(new ProcedureDraftHead("d1", Talk, ProcedureDraftState.Drawing, 1, Now, "a", Now, "a"), DraftFolder.Files(Talk));
        var hash = ProcedureFiles.HashOf(draft.Files);
        var sound = new DraftVerdict(hash, DraftVerdict.Mark(await session.ListVersionsAsync()), null);
        async Task<string?> RefusedAsync(DraftVerdict? verdict, ProcedureDraft now) => (await DraftVerdict.RefuseAsync(verdict, session, now))?.Code;

        (await RefusedAsync(sound, draft)).Should().BeNull();
        (await RefusedAsync(sound with { Refusal = Refusal.Of(DraftCodes.Errors) }, draft)).Should().Be(DraftCodes.Errors);
        (await RefusedAsync(null, draft)).Should().Be(DraftVerdict.Stale);
        (await RefusedAsync(sound, draft with { Files = draft.Files.With(ProcedureFiles.Diagram, "城市夜话", "夜话") })).Should().Be(DraftVerdict.Stale, "it was saved meanwhile");
        await session.AddVersionAsync(new ProcedureVersion(new ProcedureVersionHead("door-visit", 1, "h", Now, "b"), draft.Files));
        (await RefusedAsync(sound, draft)).Should().Be(DraftVerdict.Stale, "a procedure that it may call was published meanwhile");
        await session.AddVersionAsync(new ProcedureVersion(new ProcedureVersionHead(Talk, 1, hash, Now, "b"), draft.Files));
        (await RefusedAsync(sound with { Versions = DraftVerdict.Mark(await session.ListVersionsAsync()) }, draft)).Should().Be(DraftCodes.Unchanged);
    }
}
