using CaseFlow.Cases;
using CaseFlow.Runtime.Ports;

namespace CaseFlow.Storage.Tests.Contract;

public abstract partial class StoreContract
{
    [SkippableFact]
    public async Task One_failing_work_among_fifty_keeps_the_others()
    {
        var works = Enumerable.Range(1, 50).Select(id => Store.WriteAsync(
            async s =>
            {
                await s.SaveStepAsync(Steps.First(Steps.NewCase(id)));
                return id == 25 ? throw new InvalidOperationException("the twenty-fifth") : id;
            },
            CancellationToken.None)).ToList();

        await FluentActions.Awaiting(() => Task.WhenAll(works)).Should().ThrowAsync<InvalidOperationException>().WithMessage("the twenty-fifth");

        works.Count(w => w.IsCompletedSuccessfully).Should().Be(49);
        var page = await Store.AskAsync(s => s.ListCasesAsync(new CaseQuery([], Status: null, Text: null, Category: null, 100, 0)));
        page.Rows.Select(r => r.Id.Value).Should().BeEquivalentTo(Enumerable.Range(1, 50).Where(i => i != 25).Select(i => (long)i));
    }

    [SkippableFact]
    public async Task Nothing_is_visible_before_the_commit()
    {
        var saved = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var goOn = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var writing = Store.DoAsync(async s =>
        {
            await s.SaveStepAsync(Steps.First(Steps.NewCase(1)));
            saved.SetResult();
            await goOn.Task;
        });
        await saved.Task;

        var before = await Store.AskAsync(s => s.LoadCaseAsync(new CaseId(1)));
        writing.IsCompleted.Should().BeFalse();
        goOn.SetResult();
        await writing;

        before.Should().BeNull();
        (await Store.AskAsync(s => s.LoadCaseAsync(new CaseId(1)))).Should().NotBeNull();
    }

    [SkippableFact]
    public async Task A_reader_keeps_its_snapshot_while_others_write()
    {
        var first = await Store.SaveAsync(Steps.First(Steps.NewCase(1)));

        var versions = await Store.ReadAsync(
            async s =>
            {
                var before = (await s.LoadCaseAsync(new CaseId(1)))!.Version;
                await Store.SaveAsync(Steps.After(first));
                return (before, (await s.LoadCaseAsync(new CaseId(1)))!.Version);
            },
            CancellationToken.None);

        versions.Should().Be((1, 1));
        (await Store.AskAsync(s => s.LoadCaseAsync(new CaseId(1))))!.Version.Should().Be(2);
    }

    [SkippableFact]
    public async Task Work_that_was_given_up_before_it_began_is_not_done()
    {
        using var patience = new CancellationTokenSource();
        await patience.CancelAsync();

        await FluentActions.Awaiting(() => Store.WriteAsync(s => s.NextAsync("case"), patience.Token)).Should().ThrowAsync<OperationCanceledException>();
        (await Store.WriteAsync(s => s.NextAsync("case"), CancellationToken.None)).Should().Be(1);
    }

    [SkippableFact]
    public async Task Many_writers_on_one_case_lose_no_step()
    {
        await Store.SaveAsync(Steps.First(Steps.NewCase(1)));

        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(IncreaseAsync)));

        var unit = await Store.AskAsync(s => s.LoadCaseAsync(new CaseId(1)));
        unit!.Version.Should().Be(21);
        unit.Head.Sequence.Should().Be(21);

        async Task IncreaseAsync()
        {
            while (true)
            {
                var loaded = (await Store.AskAsync(s => s.LoadCaseAsync(new CaseId(1))))!;
                try
                {
                    await Store.SaveAsync(Steps.Build(loaded.Case, loaded.Head, loaded.Version, Steps.Noon, "{}"));
                    return;
                }
                catch (VersionConflictException)
                {
                    // Another writer was first: load and decide again.
                }
            }
        }
    }
}
