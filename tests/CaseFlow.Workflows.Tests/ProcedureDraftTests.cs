using System.Collections.Immutable;
using System.Text;
using CaseFlow.Calendar;
using CaseFlow.Runtime;
using CaseFlow.Runtime.Drafts;
using CaseFlow.Runtime.Ports;
using CaseFlow.Runtime.UseCases.Drafts;
using CaseFlow.Runtime.UseCases.Operations;
using CaseFlow.Runtime.UseCases.People;
using CaseFlow.Runtime.UseCases.Procedures;

namespace CaseFlow.Workflows.Tests;

public sealed class ProcedureDraftTests
{
    private const string Mechanism = "joint-handling";
    private const string Diagram = "process.bpmn";
    private static readonly string[] Published = ["on-demand-handling", "four-grade-whistle", Mechanism, "whistle-and-report", "raised-level-handling"];

    [Fact]
    public async Task A_second_person_publishes_for_a_later_day_and_cases_before_it_do_not_notice()
    {
        await using var county = await County.OpenOnly(Published);
        var before = await county.Register();
        var id = await OpenAsync(county);
        var saved = await county.Ask(Save(id, 1, county, "<!-- 会商 -->"));
        (await county.Refused(Publish(id, saved.Revision))).Should().Be(DraftCodes.State);
        await county.Ask(Submit(id, saved.Revision));
        (await county.Refused(Save(id, saved.Revision, county, "<!-- 再改 -->"))).Should().Be(DraftCodes.State);
        var later = county.Clock.Now.Plus(TimeSpan.FromDays(10));

        var version = (await county.Ask(Publish(id, saved.Revision) with { ValidFrom = later })).Version;

        (version.Number, version.ValidFrom, version.Author, version.Reviewer, version.Document).Should().Be((2, later, "designer", "reviewer", "云治办〔2026〕7号"));
        (await county.Ask(Publish(id, saved.Revision))).Version.Number.Should().Be(2, "the same form sent twice publishes once");
        var first = (await county.Ask(new GetProcedure("reviewer", Mechanism, 1))).Version.Hash;
        var view = await county.Ask(new GetProcedure("reviewer", Mechanism, null));
        (view.Version.Number, view.InForce, view.Versions.Length).Should().Be((1, 1, 2));

        // Who draws on the version in force meanwhile would replace the one that waits for its day.
        var meanwhile = await OpenAsync(county);
        await county.Ask(Save(meanwhile, 1, county, "<!-- 另改 -->"));
        await county.Ask(Submit(meanwhile, 2));
        (await county.Refused(Publish(meanwhile, 2))).Should().Be(DraftCodes.BaseOutdated);
        var between = await county.Register();
        await county.Pass(TimeSpan.FromDays(10));
        var after = await county.Register();

        (await PinsOf(county, before)).Should().Contain(first);
        (await PinsOf(county, between)).Should().Contain(first).And.NotContain(version.Hash, "the called version is not in force yet");
        (await PinsOf(county, after)).Should().Contain(version.Hash).And.NotContain(first);
        (await county.Ask(new GetProcedure("reviewer", Mechanism, null))).InForce.Should().Be(2);
        (await county.Ask(new GetDraft("auditor", Mechanism, id))).History.Select(e => e.Kind).Should().Equal(
            ProcedureDraftEventKind.Opened, ProcedureDraftEventKind.Saved, ProcedureDraftEventKind.Submitted, ProcedureDraftEventKind.Published);
    }

    [Fact]
    public async Task Two_editors_do_not_draw_over_one_another()
    {
        await using var county = await County.OpenOnly(Published);
        var id = await OpenAsync(county);
        var mine = Save(id, 1, county, "<!-- 一 -->");
        var saved = await county.Ask(mine);

        (await county.Ask(mine)).Should().Be(saved, "the same key answers the same and changes nothing");
        (await county.Refused(Save(id, 2, county, "<!-- 二 -->") with { Actor = "designer-2" })).Should().Be(DraftCodes.Locked);
        (await county.Refused(new TakeDraftLock("designer-2", Mechanism, id, TakesOver: false))).Should().Be(DraftCodes.Locked);
        (await county.Ask(new TakeDraftLock("designer-2", Mechanism, id, TakesOver: true))).IsMine.Should().BeTrue();
        (await county.Refused(Save(id, 2, county, "<!-- 三 -->"))).Should().Be(DraftCodes.Locked, "the lock was lost");
        (await county.Ask(Save(id, 2, county, "<!-- 四 -->") with { Actor = "designer-2" })).Revision.Should().Be(3);
        county.Clock.Advance(TimeSpan.FromMinutes(2));
        (await county.Refused(Save(id, 2, county, "<!-- 五 -->"))).Should().Be(DraftCodes.Conflict, "the lock lapsed, but the files are not those that were read");
        (await county.Ask(Save(id, 3, county, "<!-- 六 -->"))).Revision.Should().Be(4);
        (await county.Ask(Save(id, 4, county, "<!-- 六 -->"))).Revision.Should().Be(4, "nothing differs");
        (await county.Ask(Save(id, 4, county, "<!-- 七 -->"))).Revision.Should().Be(5);

        var view = await county.Ask(new GetDraft("designer", Mechanism, id));
        view.History.Select(e => (e.Kind, e.By)).Should().Equal(
            (ProcedureDraftEventKind.Opened, "designer"), (ProcedureDraftEventKind.Saved, "designer"), (ProcedureDraftEventKind.LockTaken, "designer-2"),
            (ProcedureDraftEventKind.Saved, "designer-2"), (ProcedureDraftEventKind.Saved, "designer"));
        (view.Lock!.IsMine, view.Rights.MayEdit, view.Names["designer-2"]).Should().Be((true, true, "江若川"));
    }

    [Fact]
    public async Task Nobody_reviews_what_he_drew_and_nothing_wrong_is_published()
    {
        await using var county = await County.OpenOnly(Published);
        var id = await OpenAsync(county);
        await county.Ask(Save(id, 1, county, "<!-- 一 -->"));

        (await county.Refused(new OpenDraft("auditor", Mechanism, new DraftSource.InForce(), "draft-key-9"))).Should().Be(DraftCodes.NotDesigner);
        (await county.Refused(Save(id, 2, county, "") with { Changed = Files(("../mechanism.json", "{}")) })).Should().Be(DraftCodes.Path);
        (await county.Refused(Save(id, 2, county, "") with { Changed = Files(("forms/big.json", new string('x', DraftFiles.MostBytesEach + 1))) })).Should().Be(DraftCodes.FileTooLarge);
        (await county.Refused(Submit(id, 2) with { Note = " " })).Should().Be(DraftCodes.NoteRequired);
        var broken = Files((Diagram, "<no-diagram/>"));
        (await county.Ask(new CheckDraft("designer", Mechanism, id, broken))).Findings.Should().NotBeEmpty();
        (await county.Ask(new GetDraft("designer", Mechanism, id))).Draft.Head.Revision.Should().Be(2, "checking saves nothing");
        await county.Ask(Save(id, 2, county, "") with { Changed = broken });
        (await county.Refused(Submit(id, 3))).Should().Be(DraftCodes.Errors);
        await county.Ask(Save(id, 3, county, "<!-- 二 -->"));
        await county.Ask(Submit(id, 4));
        (await county.Refused(Publish(id, 4) with { Actor = "designer-2" })).Should().Be(DraftCodes.NotReviewer);
        (await county.Refused(Publish(id, 3))).Should().Be(DraftCodes.Conflict);
        (await county.Refused(Publish(id, 4) with { ValidFrom = county.Clock.Now.Plus(TimeSpan.FromHours(-1)) })).Should().Be(DraftCodes.Backdated);
        (await county.Refused(new SendBackDraft("reviewer", Mechanism, id, ""))).Should().Be(DraftCodes.ReasonRequired);
        (await county.Ask(new SendBackDraft("reviewer", Mechanism, id, "限时依据未写明"))).State.Should().Be(ProcedureDraftState.Drawing);
        await county.Ask(Save(id, 4, county, "<!-- 三 -->"));
        await county.Ask(Submit(id, 5));
        // What was handed in is checked once more: an error that came in by another way is not published.
        await BreakAsync(county, id);
        (await county.Refused(Publish(id, 5))).Should().Be(DraftCodes.Errors);

        await RoleAsync(county, "designer", "procedure-reviewer");
        (await county.Refused(Publish(id, 5) with { Actor = "designer" })).Should().Be(DraftCodes.Own);
    }

    [Fact]
    public async Task A_draft_on_an_older_version_is_published_only_by_who_has_seen_the_newer_one()
    {
        await using var county = await County.OpenOnly(Published);
        var (first, second) = (await OpenAsync(county), await OpenAsync(county));
        await county.Ask(Save(first, 1, county, "<!-- 一 -->"));
        await county.Ask(Submit(first, 2));
        await county.Ask(Publish(first, 2));
        await county.Ask(Save(second, 1, county, "<!-- 二 -->"));
        await county.Ask(Submit(second, 2));

        var refused = (await county.UseCases.Send(Publish(second, 2))).Refusal!;

        (refused.Code, refused.Arguments["number"], refused.Arguments["by"]).Should().Be((DraftCodes.BaseOutdated, "2", "郑衡"));
        (await county.Ask(new GetDraft("reviewer", Mechanism, second))).Since.Should().ContainSingle().Which.Note.Should().Be("改会商限时");
        (await county.Ask(Publish(second, 2) with { SeenVersion = 2 })).Version.Number.Should().Be(3);

        var restored = (await county.Ask(new OpenDraft("designer", Mechanism, new DraftSource.Version(1), "draft-restore"))).Id;
        await county.Ask(Submit(restored, 1));
        var version = (await county.Ask(Publish(restored, 1))).Version;
        (version.Number, version.Hash).Should().Be((4, (await county.Ask(new GetProcedure("reviewer", Mechanism, 1))).Version.Hash));
        (await county.Ask(new GetProcedure("reviewer", Mechanism, null))).Version.Number.Should().Be(4);
        var same = (await county.Ask(new OpenDraft("designer", Mechanism, new DraftSource.InForce(), "draft-same"))).Id;
        (await county.Refused(Submit(same, 1))).Should().Be(DraftCodes.Unchanged);
        (await county.Ask(new DiscardDraft("designer", Mechanism, same, "不改了"))).State.Should().Be(ProcedureDraftState.Discarded);
        (await county.Refused(Submit(same, 1))).Should().Be(DraftCodes.State);
    }

    [Fact]
    public async Task Newer_files_of_the_program_are_offered_as_a_draft_once()
    {
        await using var county = await County.OpenOnly(Published);
        var newer = Repository().SetItem(Diagram, Encoding.UTF8.GetBytes(Text(Diagram) + "<!-- 新 -->"));

        (await OfferAsync(county, newer)).Offered.Should().Equal(Mechanism);
        (await OfferAsync(county, newer)).Offered.Should().Equal(Mechanism);

        var draft = (await county.Ask(new ListDrafts("designer", Mechanism))).Drafts.Should().ContainSingle().Subject;
        (draft.OpenedBy, draft.BaseNumber, draft.State).Should().Be(("system", 1, ProcedureDraftState.Drawing));
        await county.Ask(Submit(draft.Id, 1));
        await county.Ask(Publish(draft.Id, 1));
        (await OfferAsync(county, newer)).Unchanged.Should().Equal(Mechanism);
        (await OfferAsync(county, Repository())).Unchanged.Should().Equal([Mechanism], "an older content of the county is not offered again");
    }

    private static SubmitDraft Submit(string id, long revision) => new("designer", Mechanism, id, revision, "改会商限时", "云治办〔2026〕7号");

    private static PublishDraft Publish(string id, long revision) => new("reviewer", Mechanism, id, revision, null, null);

    private static SaveDraft Save(string id, long revision, County county, string comment) =>
        new("designer", Mechanism, id, revision, Files((Diagram, Text(Diagram) + comment)), $"save-{county.Key()}");

    private static ImmutableSortedDictionary<string, ReadOnlyMemory<byte>?> Files(params (string Path, string Text)[] files) =>
        files.ToImmutableSortedDictionary(f => f.Path, f => (ReadOnlyMemory<byte>?)Encoding.UTF8.GetBytes(f.Text), StringComparer.Ordinal);

    private static ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> Repository() =>
        County.FilesOf(Path.Combine(Testing.Checkout.Root, "workflows", Mechanism));

    private static string Text(string path) => Encoding.UTF8.GetString(Repository()[path].Span);

    private static Task<Publication> OfferAsync(County county, ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> files) =>
        county.Ask(new PublishProcedures(
            ImmutableSortedDictionary<string, ImmutableSortedDictionary<string, ReadOnlyMemory<byte>>>.Empty.Add(Mechanism, files), "system"));

    private static async Task<string> OpenAsync(County county) =>
        (await county.Ask(new OpenDraft("designer", Mechanism, new DraftSource.InForce(), $"open-{county.Key()}"))).Id;

    private static async Task<string> PinsOf(County county, Runtime.UseCases.Demands.DemandReceipt demand) => (await county.CaseOf(demand)).Data["procedure.pins"];

    private static Task BreakAsync(County county, string id) => county.Store.WriteAsync(
        async session =>
        {
            await session.SaveProcedureDraftAsync((await session.LoadProcedureDraftAsync(id))!.Head, Files((Diagram, "<no-diagram/>")));
            return true;
        },
        CancellationToken.None);

    private static Task RoleAsync(County county, string person, string role) =>
        county.Ask(new SavePost("system", 99, "t-1", "流程审核员", "yunxi", null, person, role, null, null));
}
