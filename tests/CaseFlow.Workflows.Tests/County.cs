using System.Collections.Immutable;
using CaseFlow.Calendar;
using CaseFlow.Cases.Organisations;
using CaseFlow.Cases.Records;
using CaseFlow.Runtime;
using CaseFlow.Runtime.Deployment;
using CaseFlow.Runtime.Handling;
using CaseFlow.Runtime.Journal;
using CaseFlow.Runtime.Ports;
using CaseFlow.Runtime.UseCases.Demands;
using CaseFlow.Runtime.UseCases.Lists;
using CaseFlow.Runtime.UseCases.Operations;
using CaseFlow.Runtime.UseCases.Procedures;
using CaseFlow.Runtime.UseCases.Recurring;
using CaseFlow.Runtime.UseCases.Tasks;
using CaseFlow.Storage.Sqlite;
using CaseFlow.Storage.Sqlite.Audit;
using CaseFlow.Testing;
using MediatR;

namespace CaseFlow.Workflows.Tests;

/// <summary>The demonstration county on a real SQLite file with the repository's procedures and a virtual clock.</summary>
internal sealed class County : IAsyncDisposable
{
    private readonly DirectoryInfo folder;
    private readonly SqliteStore store;
    private readonly CheckpointSigner signer;
    private Instant? nextCalendar;
    private int keys;

    private County(DirectoryInfo folder, SqliteStore store)
    {
        this.folder = folder;
        this.store = store;
        signer = CheckpointSigner.OpenOrCreate(Path.Combine(folder.FullName, "checkpoint.pem"));
        var parts = new RuntimeParts(
            store, Clock, new SystemEntropy(), new NoPasswords(), Digest.Sha256, new CheckpointMaker(store, signer, Digest.Sha256));
        UseCases = RuntimeServices.Create(parts).Mediator;
    }

    /// <summary>A working Monday, 10:00 in Shanghai.</summary>
    public VirtualClock Clock { get; } = new(Instant.From(new DateTimeOffset(2026, 3, 2, 10, 0, 0, TimeSpan.FromHours(8))));

    public IMediator UseCases { get; }

    /// <summary>What lies below the use cases, for tests that look at what no page shows.</summary>
    public IStore Store => store;

    /// <summary>Of how many cases one is replayed at the end; the audit of the file is always about all.</summary>
    public int ReplaysOneOf { get; init; } = 1;

    private string Database => Path.Combine(folder.FullName, "caseflow.db");

    /// <summary>Publishes a procedure of the tests' own folder besides those of the repository.</summary>
    public async Task Publish(string fixture)
    {
        var published = await Ask(new PublishProcedures(
            ImmutableSortedDictionary<string, ImmutableSortedDictionary<string, ReadOnlyMemory<byte>>>.Empty.Add(fixture, FilesOf(FixtureFolder(fixture))), "system"));
        published.Refused.Should().BeEmpty(string.Join('\n', published.Findings));
    }

    /// <summary>The folder of a procedure that is there for tests alone.</summary>
    public static string FixtureFolder(string fixture) => Path.Combine(Checkout.Root, "tests", "CaseFlow.Workflows.Tests", "Fixtures", fixture);

    /// <summary>The files of a folder that make up a version.</summary>
    public static ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> FilesOf(string folder) =>
        ProcedureFiles.Select(Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(
            file => KeyValuePair.Create(Path.GetRelativePath(folder, file).Replace('\\', '/'), (ReadOnlyMemory<byte>)File.ReadAllBytes(file))));

    /// <summary>Opens it with all procedures. Their calendars begin nothing: the weekly and monthly cases of every community would fill each scenario.</summary>
    public static Task<County> OpenAsync() => OpenAsync(Demonstration(), replaysOneOf: 1, _ => true);

    /// <summary>Opens it with these procedures alone, whose calendars begin cases as time passes.</summary>
    public static async Task<County> OpenWithCalendarsOf(params string[] procedures)
    {
        var county = await OpenAsync(Demonstration(), replaysOneOf: 1, procedures.Contains);
        await county.FollowCalendars();
        return county;
    }

    /// <summary>Opens it with these procedures alone; nothing begins by itself.</summary>
    public static Task<County> OpenOnly(params string[] procedures) => OpenAsync(Demonstration(), replaysOneOf: 1, procedures.Contains);

    /// <summary>A county with another organisation.</summary>
    public static Task<County> OpenAsync(string organisation, int replaysOneOf) => OpenAsync(organisation, replaysOneOf, _ => true);

    private static string Demonstration() => File.ReadAllText(Path.Combine(Checkout.Root, "workflows/demo/county.json"));

    private static async Task<County> OpenAsync(string organisation, int replaysOneOf, Func<string, bool> wanted)
    {
        var place = Directory.CreateTempSubdirectory("caseflow-county-");
        var options = new SqliteStoreOptions { Path = Path.Combine(place.FullName, "caseflow.db"), Durability = SqliteDurability.Relaxed };
        var county = new County(place, await SqliteStore.OpenAsync(options, CancellationToken.None)) { ReplaysOneOf = replaysOneOf };
        var workflows = Path.Combine(Checkout.Root, "workflows");
        await county.Ask(new LoadReference("calendar", await File.ReadAllTextAsync(Path.Combine(workflows, "calendar/cn.json")), true));
        await county.Ask(new LoadReference("organisation", organisation, true));
        (await county.Ask(new SeedLists(ReferenceListFiles.All, "起始版本"))).Problems.Should().BeEmpty();
        var published = await county.Ask(new PublishProcedures(Procedures(workflows, wanted), "system"));
        published.Refused.Should().BeEmpty(string.Join('\n', published.Findings));
        return county;
    }

    public async Task<T> Ask<T>(IRequest<Outcome<T>> request)
        where T : class
    {
        var outcome = await UseCases.Send(request);
        outcome.Refusal.Should().BeNull(request.ToString());
        return outcome.Value!;
    }

    public async Task<string> Refused<T>(IRequest<Outcome<T>> request)
        where T : class =>
        (await UseCases.Send(request)).Refusal?.Code ?? "done";

    public Task<DemandReceipt> Register(string channel = "receptionDay", string? by = "hongfeng-registrar", string place = "jinxiu-b1") => Ask(
        new RegisterDemand(channel, place, null, "地下车库潮湿，墙角有积水。", [], "李秀兰", "13800001234", false, by, Key()));

    public Task<DemandReceipt> RegisterFor(string mechanism) => Ask(
        new RegisterDemand("receptionDay", "jinxiu-b1", null, "三方对维修方案意见不一。", [], "李秀兰", "13800001234", false, "hongfeng-registrar", Key()) { Mechanism = mechanism });

    /// <summary>Begins a procedure by hand.</summary>
    public Task<DemandReceipt> Start(string mechanism, string place, string title, string by, params (string Name, string Value)[] values) => Ask(
        new StartProcedure(mechanism, place, title, values.ToImmutableSortedDictionary(v => v.Name, v => v.Value), by, Key()));

    /// <summary>The cases of a procedure at a place, oldest first, such as those that a calendar or another case began.</summary>
    public async Task<ImmutableArray<DemandReceipt>> CasesOf(string mechanism, string place)
    {
        var cases = ImmutableArray.CreateBuilder<DemandReceipt>();
        foreach (var head in await store.ReadAsync(session => session.ListHeadsAsync(0), CancellationToken.None))
        {
            var receipt = new DemandReceipt(head.Case, "", "");
            if (await CaseOf(receipt) is var found && found.Mechanism == mechanism && found.Place.Unit == place)
            {
                cases.Add(receipt with { Number = found.Number });
            }
        }

        return [.. cases.OrderBy(c => c.Number, StringComparer.Ordinal)];
    }

    /// <summary>The case with a number, such as one that another case began.</summary>
    public async Task<DemandReceipt> CaseNumbered(string number) =>
        new((await store.ReadAsync(session => session.FindCaseAsync(number), CancellationToken.None))!.Value, number, "");

    public async Task<Case> CaseOf(DemandReceipt demand) =>
        (await store.ReadAsync(session => session.LoadCaseAsync(demand.Case), CancellationToken.None))!.Case;

    public async Task<CaseTask> Open(DemandReceipt demand, string element) =>
        (await CaseOf(demand)).Tasks.Should().ContainSingle(task => task.Element == element).Subject;

    /// <summary>Completes a task by the first person who holds its role and may do it.</summary>
    public async Task Complete(DemandReceipt demand, string element, params (string Name, string Value)[] values)
    {
        var task = await Open(demand, element);
        var organisation = await store.ReadAsync(session => session.LoadOrganisationAsync(), CancellationToken.None);
        await Ask(Completion(organisation.HoldersOf(task.Role, task.Unit, Clock.Now)[0], task, values));
    }

    /// <summary>Completes the task of one person, such as one of several deciders.</summary>
    public async Task CompleteBy(string person, DemandReceipt demand, string element, params (string Name, string Value)[] values) =>
        await Ask(Completion(person, await OpenFor(person, demand, element), values));

    /// <summary>The code with which completing is refused.</summary>
    public async Task<string> CompletionRefused(string person, DemandReceipt demand, string element, params (string Name, string Value)[] values) =>
        await Refused(Completion(person, await OpenFor(person, demand, element), values));

    public CompleteTask Completion(string person, CaseTask task, params (string Name, string Value)[] values) =>
        new(person, task.Id, values.ToImmutableSortedDictionary(v => v.Name, v => v.Value), Key());

    /// <summary>Lets time pass; timers fire and calendars begin cases at their moments.</summary>
    public async Task Pass(TimeSpan time)
    {
        var until = Clock.Now.Plus(time);
        while (await NextAsync() is { } due && due <= until)
        {
            Clock.Set(due);
            if (due == nextCalendar)
            {
                await FollowCalendars();
            }
            else
            {
                (await Ask(new SweepDue())).Failed.Should().Be(0);
            }
        }

        Clock.Set(until);
        (await Ask(new RunOutbox())).Failed.Should().Be(0);
    }

    public Task<ImmutableArray<InboxRow>> InboxOf(string person, string role, string unit) => store.ReadAsync(
        async session => (await session.LoadInboxAsync(new InboxQuery(person, [new RoleAtUnit(role, unit)], null, 200, 0))).Rows, CancellationToken.None);

    public Task<ImmutableArray<JournalEntry>> JournalOf(DemandReceipt demand) =>
        store.ReadAsync(session => session.LoadJournalAsync(demand.Case, 1), CancellationToken.None);

    /// <summary>Every scenario ends here: states equal replays, and the file proves itself.</summary>
    public async ValueTask DisposeAsync()
    {
        var heads = await store.ReadAsync(session => session.ListHeadsAsync(0), CancellationToken.None);
        foreach (var head in heads.Where((_, index) => index % ReplaysOneOf == 0))
        {
            (await Ask(new VerifyReplay(head.Case))).Differences.Should().BeEmpty();
        }

        await Ask(new MakeCheckpoint());
        await store.DisposeAsync();
        var report = await SqliteAudit.RunAsync(Database, signer.PublicKeyPem, ReplaysOneOf == 1 ? StateReplay.Over : null, CancellationToken.None);
        report.Problems.Should().BeEmpty();
        report.Checkpoints.Should().Be(heads.Any() ? 1 : 0);
        signer.Dispose();
        folder.Delete(recursive: true);
    }

    private static ImmutableSortedDictionary<string, ImmutableSortedDictionary<string, ReadOnlyMemory<byte>>> Procedures(string workflows, Func<string, bool> wanted) =>
        Directory.EnumerateDirectories(workflows)
            .Where(folder => File.Exists(Path.Combine(folder, "mechanism.json")) && wanted(Path.GetFileName(folder)))
            .ToImmutableSortedDictionary(folder => Path.GetFileName(folder), FilesOf);

    // The next timer or the next occurrence of a calendar, whichever is sooner.
    private async Task<Instant?> NextAsync()
    {
        var timer = await store.ReadAsync(session => session.NextTimerAsync(), CancellationToken.None);
        return timer is null || nextCalendar < timer ? nextCalendar : timer;
    }

    private async Task FollowCalendars()
    {
        var run = await Ask(new BeginRecurring());
        run.Problems.Should().BeEmpty();
        nextCalendar = run.Next;
    }

    // Of several open parts of one element, the one that the person claimed, else the first that nobody else did.
    private async Task<CaseTask> OpenFor(string person, DemandReceipt demand, string element) =>
        (await CaseOf(demand)).Tasks.Where(task => task.Element == element).OrderBy(task => task.Assignee == person ? 0 : task.Assignee is null ? 1 : 2).First();

    /// <summary>A one-time key.</summary>
    public string Key() => $"scenario-{++keys:D6}";

    private sealed class NoPasswords : IPasswords
    {
        public string Hash(string password) => throw new InvalidOperationException("Nobody signs in here.");

        public bool Verify(string password, string? hash) => false;

        public bool IsCurrent(string hash) => true;
    }
}
