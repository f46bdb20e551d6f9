using System.Collections.Immutable;
using System.Text;
using CaseFlow.Engine;
using CaseFlow.Engine.Migrating;
using CaseFlow.Runtime;
using CaseFlow.Runtime.Backtesting;
using CaseFlow.Runtime.Deployment;
using CaseFlow.Runtime.Journal;
using CaseFlow.Runtime.Moving;
using CaseFlow.Runtime.Ports;
using CaseFlow.Runtime.UseCases.Backtests;
using CaseFlow.Runtime.UseCases.CaseFiles;
using CaseFlow.Runtime.UseCases.Demands;
using CaseFlow.Runtime.UseCases.Drafts;
using CaseFlow.Runtime.UseCases.Moving;
using CaseFlow.Testing;
using CaseFlow.Testing.Faults;

namespace CaseFlow.Workflows.Tests;

/// <summary>Running cases of on-demand handling follow a redrawn version: another id for the acceptance, more time for the dispatch.</summary>
public sealed class RunningMovesTests
{
    private const string Mechanism = "on-demand-handling";
    private static readonly string[] Published = [Mechanism, "four-grade-whistle", "joint-handling", "whistle-and-report", "raised-level-handling"];

    // Who waits for the first response stays, by decision of a person; the acceptance begins anew.
    private static readonly ImmutableArray<MoveMapping> Decided =
        [new("Task_FirstResponse", null, ClockChoice.Carried), new("Task_Accept", "Task_Review", ClockChoice.Restarted)];

    [Fact]
    public async Task A_batch_is_tried_stopped_goes_on_and_is_reversed_where_nothing_happened_since()
    {
        await using var county = await County.OpenOnly(Published);
        var accepting = await Many(county, 5, _ => Task.CompletedTask);
        var dispatching = await Many(county, 4, demand => county.Complete(demand, "Task_Accept", ("acceptDecision", "accept"), ("category", "property.underground-garage.damp")));
        var responding = await Many(county, 3, demand => county.Dispatch(demand, "property"));
        var (first, second) = await PublishAsync(county);
        var later = await county.Register();
        (await HashOf(county, later)).Should().Be(second);
        county.Clock.Advance(TimeSpan.FromMinutes(30));

        var plan = await county.Ask(new GetMovePlan("designer", Mechanism, "1", "2", null));
        (plan.Running, plan.MayMove, plan.Findings.Length).Should().Be((12, false, 0));
        plan.Places.Single(place => place.Element == "Task_Accept").Should().Match<MovePlaceView>(place => place.To == "Task_Review" && place.HasClock && place.Reason == ProposalReason.SameName);
        var tried = await county.Ask(new PreviewMove("designer", Mechanism, "1", "2", Decided, MoveSelection.All));
        (tried.Chosen, tried.WouldMove).Should().Be((12, 9));
        var pages = new List<MovePreview>();
        do
        {
            pages.Add(await county.Ask(new PreviewMove("designer", Mechanism, "1", "2", Decided, MoveSelection.All, Most: 5) { Skip = pages.Sum(page => page.Cases.Length) }));
        }
        while (pages[^1].Left > 0);
        pages.Select(page => page.Left).Should().Equal(7, 2, 0);
        pages.SelectMany(page => page.Cases).Select(item => item.Number).Should().Equal(tried.Cases.Select(item => item.Number), "every running case is tried on some page");
        var refused = tried.Cases.Single(item => item.Number == responding[0].Number);
        refused.Refusals.Should().ContainSingle().Which.Should().Match<Refusal>(refusal => refusal.Code == EngineCodes.MigrateUnmapped && refusal.Arguments["element"] == "首次响应");
        var wait = tried.Cases.Single(item => item.Number == accepting[0].Number).Waits.Should().ContainSingle().Subject;
        (wait.Name, wait.NameAfter).Should().Be(("受理审核", "受理审核"));
        (await HashOf(county, accepting[0])).Should().Be(first, "nothing was saved");

        var half = await county.Ask(new PreviewMove("designer", Mechanism, "1", "2", Decided, new MoveSelection(null, [], null, 50)));
        half.Cases.Length.Should().Be(6);
        var start = Start(county);
        var ordered = await county.Ask(start);
        (await county.Ask(start)).Should().Be(ordered, "the same form sent twice orders once");
        (await county.Refused(Start(county))).Should().Be(MoveCodes.AtWork);
        (await county.Ask(new CarryOutMoves(3))).Done.Should().Be(3);
        await county.Ask(new ChangeMove("reviewer", Mechanism, ordered.Batch, MoveOrder.Stop));
        (await county.Ask(new CarryOutMoves())).Done.Should().Be(0);
        (await county.Refused(new ChangeMove("reviewer", Mechanism, ordered.Batch, MoveOrder.Stop))).Should().Be(MoveCodes.State);

        // Meanwhile one case goes on to a place where it cannot be moved, one to a place where it can, one ends; and another version is published.
        await county.Complete(dispatching[0], "Task_Dispatch", ("duty", "property"));
        await county.Complete(accepting[4], "Task_Accept", ("acceptDecision", "accept"), ("category", "property.underground-garage.damp"));
        await county.Ask(new WithdrawDemand(accepting[3].Number, accepting[3].FollowCode, "已经好了"));
        await county.Ask(new ChangeMove("reviewer", Mechanism, ordered.Batch, MoveOrder.Resume));
        await PublishAsync(county, 3);
        var runs = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Task.Run(() => county.Ask(new CarryOutMoves()))));
        runs.Sum(run => run.Done).Should().BeGreaterThanOrEqualTo(9);

        var view = await county.Ask(new GetMoveBatch("auditor", Mechanism, ordered.Batch, null, 0));
        (view.Batch.State, view.Total, view.Counts[MoveItemState.Moved], view.Counts[MoveItemState.Refused], view.Counts[MoveItemState.Gone]).Should().Be((MoveBatchState.Done, 12, 7, 4, 1));
        view.Cases.Single(item => item.Item.Number == accepting[4].Number).Item.Should().Match<MoveItem>(item => item.IsRechecked && item.State == MoveItemState.Moved);
        view.Cases.Single(item => item.Item.Number == dispatching[0].Number).Reason!.Code.Should().Be(EngineCodes.MigrateUnmapped);
        foreach (var moved in view.Cases.Where(item => item.Item.State == MoveItemState.Moved))
        {
            var entries = await county.JournalOf(await county.CaseNumbered(moved.Item.Number));
            var entry = entries.Should().ContainSingle(entry => entry.Kind == "MoveCase", "no case is moved twice").Subject;
            entry.Payload.Should().Contain(ordered.Batch).And.Contain("云治办〔2026〕9号").And.Contain(first).And.Contain(second);
            entry.Actor.Should().Be("reviewer");
        }

        (await RowCheck.RunAsync(county.Store)).Should().BeEmpty("inbox, timers and waiting places are those of the states");
        var reviewed = await county.Open(accepting[0], "Task_Review");
        reviewed.OpenedAt.Should().BeLessThan(county.Clock.Now);
        (await county.InboxOf("hongfeng-registrar", reviewed.Role, reviewed.Unit)).Should().Contain(row => row.Task == reviewed.Id && row.Due == reviewed.Due!.Due);
        var file = await county.Ask(new GetCaseFile("administrator", accepting[0].Number));
        (file.ProcedureVersion, file.Timeline.Any(line => line.Code == "timeline.operation-move")).Should().Be((2, true));
        await county.Complete(accepting[0], "Task_Review", ("acceptDecision", "accept"), ("category", "property.underground-garage.damp"));
        (await county.Open(accepting[0], "Task_Dispatch")).Due!.Due.Should().BeGreaterThan(county.Clock.Now.Plus(TimeSpan.FromDays(1)), "the new version gives two working days");
        await county.Complete(accepting[0], "Task_Dispatch", ("duty", "property"));
        await county.Respond(accepting[0]);
        await county.HandleByProperty(accepting[0]);
        (await county.Trace(accepting[0])).Should().Contain("Task_Review").And.Contain("Task_PropertyFeedback");

        var was = (await county.Open(dispatching[1], "Task_Dispatch")).Due!.Due;
        var position = view.Cases.Single(item => item.Item.Number == dispatching[1].Number).Item.Position;
        (await county.Ask(new MoveCaseBack("reviewer", Mechanism, ordered.Batch, position))).State.Should().Be(MoveItemState.Reversed);
        (await county.Refused(new MoveCaseBack("reviewer", Mechanism, ordered.Batch, position))).Should().Be(MoveCodes.NotMoved);
        ((await county.Open(dispatching[1], "Task_Dispatch")).Due!.Due, await HashOf(county, dispatching[1])).Should().Be((was, first), "its clock was carried both ways");
        await county.Ask(new ChangeMove("reviewer", Mechanism, ordered.Batch, MoveOrder.Reverse));
        await county.Ask(new CarryOutMoves());
        var back = await county.Ask(new GetMoveBatch("auditor", Mechanism, ordered.Batch, null, 0));
        (back.Batch.State, back.Counts[MoveItemState.Reversed], back.Counts[MoveItemState.Kept]).Should().Be((MoveBatchState.Reversed, 6, 1));
        back.Cases.Single(item => item.Item.State == MoveItemState.Kept).Should().Match<MoveCaseView>(item => item.Item.Number == accepting[0].Number && item.Reason!.Code == EngineCodes.MigrateChangedSince);
        await county.Complete(accepting[1], "Task_Accept", ("acceptDecision", "accept"), ("category", "property.underground-garage.damp"));
        (await HashOf(county, accepting[1])).Should().Be(first);
    }

    [Fact]
    public async Task After_a_crash_in_the_middle_the_rest_is_moved_and_nothing_twice()
    {
        await using var county = await County.OpenOnly(Published);
        await Many(county, 6, _ => Task.CompletedTask);
        var (_, second) = await PublishAsync(county);
        var ordered = await county.Ask(Start(county));

        // The first runner dies before its third case is durable, the second right after its second one was.
        foreach (var (writes, isDurable) in new[] { (3, false), (2, true) })
        {
            var services = RuntimeServices.Create(new RuntimeParts(
                new DyingStore(county.Store, writes, isDurable), county.Clock, new SystemEntropy(), new Nobody(), Digest.Sha256, null));
            await services.Mediator.Awaiting(mediator => mediator.Send(new CarryOutMoves())).Should().ThrowAsync<IOException>();
        }

        (await county.Ask(new GetMoveBatch("auditor", Mechanism, ordered.Batch, MoveItemState.Moved, 0))).Cases.Length.Should().Be(4);
        (await county.Ask(new CarryOutMoves())).Done.Should().Be(2);
        var view = await county.Ask(new GetMoveBatch("auditor", Mechanism, ordered.Batch, null, 0));
        (view.Batch.State, view.Counts[MoveItemState.Moved]).Should().Be((MoveBatchState.Done, 6));
        foreach (var item in view.Cases)
        {
            var demand = await county.CaseNumbered(item.Item.Number);
            (await county.JournalOf(demand)).Should().ContainSingle(entry => entry.Kind == "MoveCase").Which.Sequence.Should().Be(item.Item.Sequence);
            (await HashOf(county, demand)).Should().Be(second);
        }
    }

    [Fact]
    public async Task What_makes_no_sense_is_refused_and_says_why()
    {
        await using var county = await County.OpenOnly(Published);
        var demand = await county.Register();
        var (_, second) = await PublishAsync(county);
        var start = Start(county);

        (await county.Refused(start with { Person = "designer" })).Should().Be(MoveCodes.NotReviewer);
        (await county.Refused(new GetMovePlan("hongfeng-registrar", Mechanism, "1", "2", null))).Should().Be(MoveCodes.NotSeen);
        (await county.Refused(start with { From = "9" })).Should().Be(RuntimeCodes.VersionUnknown);
        (await county.Refused(start with { To = "1" })).Should().Be(MoveCodes.Same);
        var other = (await county.Store.ReadAsync(session => session.ListVersionsAsync(), CancellationToken.None)).First(head => head.Mechanism != Mechanism);
        (await county.Refused(start with { To = other.Hash })).Should().Be(RuntimeCodes.VersionOfOther);
        (await county.Refused(start with { Reason = " " })).Should().Be(MoveCodes.ReasonRequired);
        (await county.Refused(start with { Selection = new MoveSelection(null, ["2099-000001"], null, null) })).Should().Be(MoveCodes.NotRunning);
        (await county.Refused(start with { Selection = new MoveSelection(null, [], null, 101) })).Should().Be(MoveCodes.Selection);
        (await county.Refused(start with { Selection = new MoveSelection("jinyang", [], null, null) })).Should().Be(MoveCodes.NoCases);
        (await county.Refused(start with { Mappings = [new("Task_Accept", "Gateway_Scope", ClockChoice.Carried)] })).Should().Be(EngineCodes.MigrateKindDiffers);
        (await county.Refused(start with { Mappings = [new("Task_Nowhere", "Task_Review", ClockChoice.Carried)] })).Should().Be(EngineCodes.MigrateMappingInvalid);
        (await county.Refused(new ChangeMove("reviewer", Mechanism, "m0", MoveOrder.Stop))).Should().Be(MoveCodes.NotFound);
        await PublishAsync(county, 3, TimeSpan.FromDays(3));
        (await county.Refused(start with { To = "3" })).Should().Be(MoveCodes.NotInForce);

        // A mapping that strands the case moves nothing and names the place; the case goes on where it was.
        var stranding = await county.Ask(start with { Mappings = [new("Task_Accept", null, ClockChoice.Carried)] });
        await county.Ask(new CarryOutMoves());
        (await county.Ask(new GetMoveBatch("reviewer", Mechanism, stranding.Batch, MoveItemState.Refused, 0))).Cases.Should().ContainSingle()
            .Which.Reason.Should().Match<Refusal>(reason => reason.Code == EngineCodes.MigrateUnmapped && reason.Arguments["element"] == "受理审核");

        // A suspended case moves, and goes on when it is resumed.
        await county.Ask(new SuspendCase("hongfeng-registrar", demand.Number, "等待材料"));
        await county.Ask(start with { Key = county.Key() });
        await county.Ask(new CarryOutMoves());
        (await HashOf(county, demand)).Should().Be(second);
        await county.Ask(new ResumeCase("hongfeng-registrar", demand.Number));
        await county.Complete(demand, "Task_Review", ("acceptDecision", "accept"), ("category", "property.underground-garage.damp"));
        await county.Open(demand, "Task_Dispatch");
    }

    [Fact]
    public async Task A_moved_case_is_backtested_with_its_whole_record()
    {
        await using var county = await County.OpenOnly(Published);
        var accepted = (await Many(county, 1, demand => county.Complete(demand, "Task_Accept", ("acceptDecision", "accept"), ("category", "property.underground-garage.damp")))).Single();
        var waiting = await county.Register();
        await PublishAsync(county);
        await county.Ask(Start(county));
        await county.Ask(new CarryOutMoves());
        county.Clock.Advance(TimeSpan.FromMinutes(30));
        await county.Complete(waiting, "Task_Review", ("acceptDecision", "accept"), ("category", "property.underground-garage.damp"));
        var draft = (await county.Ask(new OpenDraft("designer", Mechanism, new DraftSource.InForce(), county.Key()))).Id;

        await county.Ask(new StartBacktest("designer", Mechanism, draft, county.Clock.Now.Plus(TimeSpan.FromDays(-40)), county.Clock.Now.Plus(TimeSpan.FromDays(1)), null, 10, null));
        while ((await county.Ask(new RunBacktests(1))).Cases > 0)
        {
        }

        var view = await county.Ask(new GetBacktest("designer", Mechanism, draft, null, null, 0, 10));
        view.Cases.Select(item => (item.Result.Case, item.Result.Outcome, item.Result.IsMoved)).Should().BeEquivalentTo(
            [(accepted.Number, BacktestOutcome.Same, true), (waiting.Number, BacktestOutcome.Same, true)], "what was done before the move is known by the id after it");
        view.Summary!.FlowsNow.Should().Equal(view.Summary.FlowsThen);
        view.Summary.Moved.Should().Be(2);
        view.Cases[0].Result.Then.Steps.Should().Contain(step => step.Element == "Task_Review").And.NotContain(step => step.Element == "Task_Accept");
    }

    private static StartMove Start(County county) =>
        new("reviewer", Mechanism, "1", "2", Decided, MoveSelection.All, "云治办〔2026〕9号：派单时限延长", county.Key());

    private static async Task<List<DemandReceipt>> Many(County county, int count, Func<DemandReceipt, Task> advance)
    {
        var demands = new List<DemandReceipt>();
        for (var i = 0; i < count; i++)
        {
            var demand = await county.Register();
            await advance(demand);
            demands.Add(demand);
        }

        return demands;
    }

    private static async Task<string> HashOf(County county, DemandReceipt demand) =>
        (await county.Store.ReadAsync(session => session.LoadCaseAsync(demand.Case), CancellationToken.None))!.Instances[1].DefinitionHash;

    private static async Task<(string First, string Second)> PublishAsync(County county, int number = 2, TimeSpan after = default)
    {
        var files = County.FilesOf(Path.Combine(Checkout.Root, "workflows", Mechanism));
        var first = ProcedureFiles.HashOf(files);
        var diagram = Encoding.UTF8.GetString(files["process.bpmn"].Span)
            .Replace("Task_Accept\"", "Task_Review\"", StringComparison.Ordinal)
            .Replace(">Task_Accept<", ">Task_Review<", StringComparison.Ordinal)
            .Replace("<caseflow:clock name=\"dispatch\" amount=\"0\" unit=\"endOfDay\"", $"<caseflow:clock name=\"dispatch\" amount=\"{number}\" unit=\"workingDays\"", StringComparison.Ordinal);
        files = files.SetItem("process.bpmn", Encoding.UTF8.GetBytes(diagram));
        ProcedureReader.Read(Mechanism, files, null).Findings.Where(finding => finding.Finding.Severity == Bpmn.Validation.Severity.Error).Should().BeEmpty();
        var head = new ProcedureVersionHead(Mechanism, number, ProcedureFiles.HashOf(files), county.Clock.Now, "reviewer") { ValidFrom = county.Clock.Now.Plus(after) };
        await county.Store.WriteAsync(
            async session =>
            {
                await session.AddVersionAsync(new ProcedureVersion(head, files));
                return true;
            },
            CancellationToken.None);
        return (first, head.Hash);
    }

    /// <summary>Dies at one write: before it is durable, or right after it.</summary>
    private sealed class DyingStore(IStore inner, int writes, bool isDurable) : IStore
    {
        private int left = writes;

        public Task<T> ReadAsync<T>(Func<IReadSession, ValueTask<T>> read, CancellationToken cancellation) => inner.ReadAsync(read, cancellation);

        public async Task<T> WriteAsync<T>(Func<IWriteSession, ValueTask<T>> work, CancellationToken cancellation)
        {
            var dies = --left == 0;
            var done = await inner.WriteAsync(
                async session =>
                {
                    var made = await work(session);
                    return dies && !isDurable ? throw new IOException("Killed before the write was durable.") : made;
                },
                cancellation);
            return dies ? throw new IOException("Killed after the write was durable.") : done;
        }
    }

    private sealed class Nobody : IPasswords
    {
        public string Hash(string password) => "";

        public bool Verify(string password, string? hash) => false;

        public bool IsCurrent(string hash) => true;
    }
}
