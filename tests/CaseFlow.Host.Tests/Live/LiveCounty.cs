using CaseFlow.Calendar;
using CaseFlow.Host.Demo;
using CaseFlow.Host.Installation;
using CaseFlow.Host.Security;
using CaseFlow.Host.Settings;
using CaseFlow.Host.Web;
using CaseFlow.Runtime;
using CaseFlow.Runtime.Ports;
using CaseFlow.Runtime.Reference;
using CaseFlow.Runtime.UseCases.Operations;
using CaseFlow.Runtime.UseCases.People;
using CaseFlow.Storage.PostgreSql;
using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CaseFlow.Host.Tests.Live;

/// <summary>
/// The whole program on a real port and a real database, with the demonstration county's organisation, no cases, and a clock that the
/// test moves. Workers do not run: the test sweeps.
/// </summary>
internal sealed class LiveCounty : IAsyncDisposable
{
    private readonly string folder;
    private readonly OpenInstallation installation;
    private readonly WebApplication app;
    private readonly Faults faults;

    private LiveCounty(string folder, string keys, string? server, OpenInstallation installation, WebApplication app, VirtualClock clock, Faults faults)
    {
        Keys = keys;
        Server = server;
        this.faults = faults;
        this.folder = folder;
        this.installation = installation;
        this.app = app;
        Clock = clock;
        Address = app.Urls.First();
    }

    public VirtualClock Clock { get; }

    public string Address { get; }

    public string Database => Path.Combine(folder, "caseflow.db");

    /// <summary>The PostgreSQL database; null on a SQLite file.</summary>
    public string? Server { get; }

    public string Keys { get; }

    public string Key => Path.Combine(Keys, "checkpoint.pem");

    public IMediator UseCases => installation.UseCases;

    public IStore Store => installation.Parts.Store;

    /// <summary>Every error that the program logged so far.</summary>
    public IReadOnlyCollection<string> Errors => faults.Kept;

    /// <summary>The one-time code of the first set-up, as the console shows it.</summary>
    public string SetUpCode => app.Services.GetRequiredService<SetUpCode>().Shown;

    /// <summary>Starts an office without anyone.</summary>
    public static Task<LiveCounty> EmptyOfficeAsync() => StartAsync(settings => settings with { Profile = "office" }, hasPeople: false);

    /// <summary>Gives a person a sign-in name and a password of their own, as an administrator and then the person would.</summary>
    public async Task PasswordAsync(string person, string login, string password)
    {
        const string First = "first password of all";
        var view = (await UseCases.Send(new GetOrganisation("system", null, 1))).Value!;
        await UseCases.Send(new SavePerson("system", view.Version, person, view.Organisation.FindPerson(person)!.Name, login, null));
        (await UseCases.Send(new SetPassword("system", person, First))).IsDone.Should().BeTrue();
        (await UseCases.Send(new ChangePassword(person, First, password, ""))).IsDone.Should().BeTrue();
    }

    /// <summary>Whether errors that the program logs are what the test is about.</summary>
    public bool MayFail { get; init; }

    /// <summary>Starts at a moment of a working day, 10:00 on Tuesday 2026-06-09 in China.</summary>
    /// <param name="adjust">Changes the settings.</param>
    /// <param name="database">A PostgreSQL database that is empty or has the schema; null for a SQLite file.</param>
    /// <param name="mostPages">How large the SQLite file may grow, in pages; null for as large as the disk.</param>
    public static Task<LiveCounty> StartAsync(
        Func<CaseFlowSettings, CaseFlowSettings>? adjust = null, string? database = null, int? mostPages = null, bool hasPeople = true) =>
        StartAsync(
            new VirtualClock(Instant.From(new DateTimeOffset(2026, 6, 9, 10, 0, 0, TimeSpan.FromHours(8)))), database, keys: null, adjust, mayFail: false, mostPages, hasPeople);

    /// <summary>Starts with the cases of the demonstration, at the same moment.</summary>
    public static Task<LiveCounty> WithCasesAsync() => StartAsync(
        new VirtualClock(Instant.From(new DateTimeOffset(2026, 6, 9, 10, 0, 0, TimeSpan.FromHours(8)))), server: null, keys: null, adjust: null, mayFail: false, hasCases: true);

    /// <summary>Starts another host on the same PostgreSQL database, with the same keys and the same clock.</summary>
    /// <param name="other">The host that runs already.</param>
    public static Task<LiveCounty> BesideAsync(LiveCounty other) => StartAsync(other.Clock, other.Server!, other.Keys, adjust: null, other.MayFail);

    /// <summary>Starts on a database that the test takes away.</summary>
    /// <param name="database">The PostgreSQL database.</param>
    public static Task<LiveCounty> OnUncertainAsync(string database) =>
        StartAsync(
            new VirtualClock(Instant.From(new DateTimeOffset(2026, 6, 9, 10, 0, 0, TimeSpan.FromHours(8)))), database, keys: null, adjust: null, mayFail: true);

    private static async Task<LiveCounty> StartAsync(
        VirtualClock clock, string? server, string? keys, Func<CaseFlowSettings, CaseFlowSettings>? adjust, bool mayFail, int? mostPages = null,
        bool hasPeople = true, bool hasCases = false)
    {
        var place = Directory.CreateTempSubdirectory("caseflow-live-").FullName;
        var layout = new DataLayout(place, keys);
        var workflows = WorkflowFolder.Find(place);
        if (hasCases)
        {
            await DemoBuilder.BuildWhenMissingAsync(layout, workflows, clock.Now, () => { });
        }

        Installation.Database database = server is null
            ? new FileDatabase(layout.Database) { MostPages = mostPages }
            : new ServerDatabase(new PostgresStoreOptions { ConnectionString = server });
        var opened = await OpenInstallation.OpenAsync(database, layout.CheckpointKey, clock);
        await Seeding.RunAsync(opened.UseCases, workflows);
        if (hasPeople && !hasCases)
        {
            await Seeding.LoadAsync(opened.UseCases, ReferenceKind.Organisation, workflows.ReadDemoCounty());
        }

        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory, ApplicationName = "caseflow" });
        var kept = new Faults();
        builder.Logging.ClearProviders().AddProvider(kept);
        var settings = new CaseFlowSettings { DataFolder = place, KeyFolder = layout.Keys };
        var web = WebApp.Build(builder, adjust?.Invoke(settings) ?? settings, opened.Parts);
        web.Urls.Clear();
        web.Urls.Add("http://127.0.0.1:0");
        await web.StartAsync();
        return new LiveCounty(place, layout.Keys, server, opened, web, clock, kept) { MayFail = mayFail };
    }

    /// <summary>Does something in which the test itself makes the program fail; the program must have logged it.</summary>
    public async Task ExpectFaultsAsync(Func<Task> work)
    {
        var before = faults.Kept.Count;
        await work();
        faults.Kept.Count.Should().BeGreaterThan(before, "a failure stands in the log");
        faults.Forget(before);
    }

    /// <summary>Lets time pass and does what falls due.</summary>
    public async Task PassAsync(TimeSpan time)
    {
        Clock.Advance(time);
        await UseCases.Send(new SweepDue(Clock.Now));
        await UseCases.Send(new RunOutbox());
    }

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        await installation.DisposeAsync();
        Directory.Delete(folder, recursive: true);
        if (!MayFail)
        {
            faults.Kept.Should().BeEmpty();
        }
    }
}
