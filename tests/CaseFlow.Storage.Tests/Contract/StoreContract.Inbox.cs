using System.Collections.Immutable;
using CaseFlow.Cases;
using CaseFlow.Runtime.Ports;

namespace CaseFlow.Storage.Tests.Contract;

public abstract partial class StoreContract
{
    private static readonly ImmutableArray<RoleAtUnit> GridWorker = [new("grid-worker", "u1"), new("clerk", "u2")];

    [SkippableFact]
    public async Task An_inbox_shows_what_is_due_first_and_what_has_no_clock_last()
    {
        await Store.SaveAsync(Steps.First(Steps.NewCase(1)) with
        {
            Opened =
            [
                Steps.Task(1, 1),
                Steps.Task(1, 2, due: Steps.Noon.Plus(TimeSpan.FromHours(5))),
                Steps.Task(1, 3, "clerk", "u2", due: Steps.Noon.Plus(TimeSpan.FromHours(1))),
                Steps.Task(1, 4, assignee: "p-li", due: Steps.Noon.Plus(TimeSpan.FromHours(3))),
                Steps.Task(1, 5, "clerk", "u1", due: Steps.Noon),
                Steps.Task(1, 6, assignee: "p-wang", due: Steps.Noon),
            ],
        });

        (await ItemsAsync(own: null)).Should().Equal(3, 4, 2, 1);
        (await ItemsAsync(own: true)).Should().Equal(4);
        (await ItemsAsync(own: false)).Should().Equal(3, 2, 1);
        (await ItemsAsync(own: null, take: 2)).Should().Equal(3, 4);
        (await ItemsAsync(own: null, take: 2, skip: 2)).Should().Equal(2, 1);
    }

    [SkippableFact]
    public async Task An_inbox_counts_own_and_group_tasks_and_says_whether_rows_follow()
    {
        await Store.SaveAsync(Steps.First(Steps.NewCase(1)) with
        {
            Opened = [Steps.Task(1, 1), Steps.Task(1, 2), Steps.Task(1, 3, assignee: "p-li"), Steps.Task(1, 4, "other", "u9")],
        });

        var page = await Store.AskAsync(s => s.LoadInboxAsync(new InboxQuery("p-li", GridWorker, Own: null, Take: 2, Skip: 0)));
        var rest = await Store.AskAsync(s => s.LoadInboxAsync(new InboxQuery("p-li", GridWorker, Own: null, Take: 2, Skip: 2)));

        (page.OwnCount, page.GroupCount, page.HasMore, page.Rows.Length).Should().Be((1, 2, true, 2));
        (rest.HasMore, rest.Rows.Length).Should().Be((false, 1));
    }

    [SkippableFact]
    public async Task A_task_of_one_person_waits_for_that_person_and_substitutes_alone()
    {
        await Store.SaveAsync(Steps.First(Steps.NewCase(1)) with
        {
            Opened = [Steps.Task(1, 1), Steps.Task(1, 2) with { Person = "p-wang" }, Steps.Task(1, 3, assignee: "p-li") with { Person = "p-wang" }],
        });

        async Task<(IEnumerable<long> Items, int Group)> GroupAsync(InboxQuery query)
        {
            var page = await Store.AskAsync(s => s.LoadInboxAsync(query));
            return (page.Rows.Select(row => row.Task.Item), page.GroupCount);
        }

        (await GroupAsync(new InboxQuery("p-li", GridWorker, Own: false, Take: 9, Skip: 0))).Should().BeEquivalentTo((new long[] { 1 }, 1));
        (await GroupAsync(new InboxQuery("p-wang", [], Own: false, Take: 9, Skip: 0))).Should().BeEquivalentTo((new long[] { 2 }, 1));
        (await GroupAsync(new InboxQuery("p-li", GridWorker, Own: false, Take: 9, Skip: 0) { Represents = ["p-wang"] })).Should().BeEquivalentTo((new long[] { 1, 2 }, 2));
        (await Store.AskAsync(s => s.LoadTaskAsync(new TaskId(new CaseId(1), 1, 2))))!.Person.Should().Be("p-wang");
    }

    [SkippableFact]
    public async Task A_draft_is_of_one_person_and_goes_with_its_task()
    {
        var first = Steps.First(Steps.NewCase(1)) with { Opened = [Steps.Task(1, 1)] };
        await Store.SaveAsync(first);
        var task = new TaskId(new CaseId(1), 1, 1);
        var draft = new TaskDraft(task, "p-li", ImmutableSortedDictionary<string, string>.Empty.Add("note", "写到“一半”"), Steps.Noon);
        foreach (var typed in new[] { draft with { Answers = draft.Answers.SetItem("note", "旧") }, draft })
        {
            await Store.WriteAsync(
                async session =>
                {
                    await session.SaveDraftAsync(typed);
                    return true;
                },
                CancellationToken.None);
        }

        (await Store.AskAsync(s => s.LoadDraftAsync(task, "p-li"))).Should().BeEquivalentTo(draft);
        (await Store.AskAsync(s => s.LoadDraftAsync(task, "p-wang"))).Should().BeNull();
        await Store.SaveAsync(Steps.After(first) with { Closed = [task] });
        (await Store.AskAsync(s => s.LoadDraftAsync(task, "p-li"))).Should().BeNull();
    }

    [SkippableFact]
    public async Task Counts_of_an_inbox_stop_at_a_thousand()
    {
        await Store.SaveAsync(Steps.First(Steps.NewCase(1)) with
        {
            Opened =
            [
                .. Enumerable.Range(1, 1001).Select(i => Steps.Task(1, i)),
                .. Enumerable.Range(2001, 1001).Select(i => Steps.Task(1, i, assignee: "p-li")),
            ],
        });

        var page = await Store.AskAsync(s => s.LoadInboxAsync(new InboxQuery("p-li", GridWorker, Own: null, Take: 20, Skip: 0)));

        (page.OwnCount, page.GroupCount).Should().Be((1000, 1000));
    }

    [SkippableFact]
    public async Task A_role_named_twice_gives_each_task_once()
    {
        await Store.SaveAsync(Steps.First(Steps.NewCase(1)) with { Opened = [Steps.Task(1, 1)] });

        var page = await Store.AskAsync(s => s.LoadInboxAsync(
            new InboxQuery("p-li", [.. GridWorker, .. GridWorker], Own: null, Take: 20, Skip: 0)));

        page.Rows.Should().ContainSingle();
        page.GroupCount.Should().Be(1);
    }

    [SkippableFact]
    public async Task A_task_is_loaded_replaced_and_taken_away()
    {
        var task = Steps.Task(1, 1, due: Steps.Noon);
        var first = await Store.SaveAsync(Steps.First(Steps.NewCase(1)) with { Opened = [task] });
        (await Store.AskAsync(s => s.LoadTaskAsync(task.Task))).Should().Be(task);

        var claimed = task with { Assignee = "p-li", Suspended = true, Due = null, WarnAt = null };
        var second = await Store.SaveAsync(Steps.After(first) with { Opened = [claimed] });
        (await Store.AskAsync(s => s.LoadTaskAsync(task.Task))).Should().Be(claimed);

        await Store.SaveAsync(Steps.After(second) with { Closed = [task.Task] });
        (await Store.AskAsync(s => s.LoadTaskAsync(task.Task))).Should().BeNull();
    }

    private async Task<IEnumerable<long>> ItemsAsync(bool? own, int take = 20, int skip = 0)
    {
        var page = await Store.AskAsync(s => s.LoadInboxAsync(new InboxQuery("p-li", GridWorker, own, take, skip)));
        return page.Rows.Select(r => r.Task.Item);
    }
}
