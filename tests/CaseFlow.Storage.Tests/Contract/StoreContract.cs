using CaseFlow.Cases;
using CaseFlow.Cases.Organisations;
using CaseFlow.Runtime.Journal;
using CaseFlow.Runtime.Ports;

namespace CaseFlow.Storage.Tests.Contract;

/// <summary>What every store must do, whatever the database. Nothing here assumes an order between cases.</summary>
public abstract partial class StoreContract : IAsyncLifetime
{
    /// <summary>The store under test, empty at the beginning of each test.</summary>
    protected IStore Store { get; private set; } = null!;

    public async Task InitializeAsync() => Store = await OpenAsync();

    public Task DisposeAsync() => CloseAsync(Store);

    protected abstract Task<IStore> OpenAsync();

    protected abstract Task CloseAsync(IStore store);

    /// <summary>Runs SQL beside the store, as someone with the database in hand would.</summary>
    protected abstract Task TamperAsync(string sql);

    /// <summary>As <see cref="TamperAsync"/>, by someone who also makes the database forget which rows need one another.</summary>
    protected abstract Task TamperWithoutLinksAsync(string sql);

    /// <summary>Makes the database forget that evidence is append-only.</summary>
    protected abstract Task DropGuardsAsync();

    [SkippableFact]
    public async Task A_saved_step_is_loaded_as_it_was()
    {
        var step = await Store.SaveAsync(Steps.First(Steps.NewCase(1)));

        var unit = await Store.AskAsync(s => s.LoadCaseAsync(new CaseId(1)));

        unit!.Version.Should().Be(1);
        unit.Head.Should().Be(JournalChain.HeadAfter(step.Entry));
        CasesJson.Write(unit.Case).Should().Equal(CasesJson.Write(step.Unit.Case));
        unit.Instances.Keys.Should().Equal(1);
        unit.Instances[1].DefinitionHash.Should().Be("hash-1");
        (await Store.AskAsync(s => s.FindCaseAsync("2026-000001"))).Should().Be(new CaseId(1));
        (await Store.AskAsync(s => s.LoadJournalAsync(new CaseId(1), 1))).Should().Equal(step.Entry);
    }

    [SkippableFact]
    public async Task What_is_not_there_is_null_or_empty()
    {
        (await Store.AskAsync(s => s.LoadCaseAsync(new CaseId(9)))).Should().BeNull();
        (await Store.AskAsync(s => s.FindCaseAsync("9"))).Should().BeNull();
        (await Store.AskAsync(s => s.LoadTaskAsync(new TaskId(new CaseId(9), 1, 1)))).Should().BeNull();
        (await Store.AskAsync(s => s.LoadVersionAsync("9"))).Should().BeNull();
        (await Store.AskAsync(s => s.LoadReferenceAsync("calendar"))).Should().BeNull();
        (await Store.AskAsync(s => s.LoadPersonalAsync(new CaseId(9), "reporter.contact"))).Should().BeNull();
        (await Store.AskAsync(s => s.LoadFileAsync("9"))).Should().BeNull();
        (await Store.AskAsync(s => s.FindReceiptAsync("9"))).Should().BeNull();
        (await Store.AskAsync(s => s.FindCredentialAsync("9"))).Should().BeNull();
        (await Store.AskAsync(s => s.FindGuessesAsync("9"))).Should().BeNull();
        (await Store.AskAsync(s => s.LoadOrganisationVersionAsync())).Should().Be(0);
        (await Store.AskAsync(s => s.NextTimerAsync())).Should().BeNull();
        (await Store.AskAsync(s => s.LoadLastCheckpointAsync())).Should().BeNull();
        (await Store.AskAsync(s => s.LoadJournalAsync(new CaseId(9), 1))).Should().BeEmpty();
        (await Store.AskAsync(s => s.LoadOrganisationAsync())).Units.Should().BeEmpty();
    }

    [SkippableFact]
    public async Task A_step_on_an_old_version_is_a_conflict_and_changes_nothing()
    {
        var first = await Store.SaveAsync(Steps.First(Steps.NewCase(1)));
        var second = await Store.SaveAsync(Steps.After(first));

        var late = () => Store.SaveAsync(Steps.After(first) with { Opened = [Steps.Task(1, 7)] });

        await late.Should().ThrowAsync<VersionConflictException>();
        (await Store.AskAsync(s => s.LoadCaseAsync(new CaseId(1))))!.Head.Should().Be(second.Unit.Head);
        (await Store.AskAsync(s => s.LoadJournalAsync(new CaseId(1), 1))).Should().HaveCount(2);
        (await Store.AskAsync(s => s.LoadTaskAsync(new TaskId(new CaseId(1), 1, 7)))).Should().BeNull();
    }

    [SkippableFact]
    public async Task A_new_case_with_a_taken_id_is_a_conflict()
    {
        await Store.SaveAsync(Steps.First(Steps.NewCase(1)));

        var again = () => Store.SaveAsync(Steps.First(Steps.NewCase(1)));

        await again.Should().ThrowAsync<VersionConflictException>();
    }

    [SkippableFact]
    public async Task A_step_whose_entry_is_not_the_new_head_is_refused()
    {
        var step = Steps.First(Steps.NewCase(1));

        var wrong = () => Store.SaveAsync(step with { Unit = step.Unit with { Head = step.Unit.Head with { Hash = "00" } } });

        await wrong.Should().ThrowAsync<ArgumentException>();
    }

    [SkippableFact]
    public async Task Sequences_have_no_gaps_in_committed_work()
    {
        (await Store.WriteAsync(s => s.NextAsync("case"), CancellationToken.None)).Should().Be(1);
        var failing = () => Store.DoAsync(async s =>
        {
            await s.NextAsync("case");
            throw new InvalidOperationException("no");
        });
        await failing.Should().ThrowAsync<InvalidOperationException>();

        (await Store.WriteAsync(s => s.NextAsync("case"), CancellationToken.None)).Should().Be(2);
        (await Store.WriteAsync(s => s.NextAsync("other"), CancellationToken.None)).Should().Be(1);
    }

    [SkippableFact]
    public async Task Organisation_and_reference_data_are_replaced()
    {
        var organisation = OrganisationFile.Read(OrganisationFile.Write(Organisation.Empty)).Organisation!;
        await Store.DoAsync(async s =>
        {
            await s.SaveOrganisationAsync(organisation);
            await s.SaveReferenceAsync("calendar", "a");
            await s.SaveReferenceAsync("calendar", "b");
        });

        (await Store.AskAsync(s => s.LoadReferenceAsync("calendar"))).Should().Be("b");
        var loaded = await Store.AskAsync(s => s.LoadOrganisationAsync());
        OrganisationFile.Write(loaded).Should().Equal(OrganisationFile.Write(organisation));
        (await Store.AskAsync(s => s.LoadOrganisationAsync())).Should().BeSameAs(loaded, "an unchanged organisation is not built anew");
    }

    [SkippableFact]
    public async Task Reads_in_a_write_see_its_own_changes()
    {
        var title = await Store.WriteAsync(
            async s =>
            {
                await s.SaveStepAsync(Steps.First(Steps.NewCase(1)));
                var page = await s.ListCasesAsync(new CaseQuery([], Status: null, Text: null, Category: null, 10, 0));
                return page.Rows[0].Title + (await s.LoadCaseAsync(new CaseId(1)))!.Case.Number;
            },
            CancellationToken.None);

        title.Should().Be("路灯不亮 12026-000001");
    }
}
