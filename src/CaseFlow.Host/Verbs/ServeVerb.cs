using CaseFlow.Host.Backups;
using CaseFlow.Host.Demo;
using CaseFlow.Host.Installation;
using CaseFlow.Host.Logging;
using CaseFlow.Host.Outgoing;
using CaseFlow.Host.Security;
using CaseFlow.Host.Settings;
using CaseFlow.Host.Web;
using CaseFlow.Host.Workers;
using CaseFlow.Runtime;
using CaseFlow.Runtime.UseCases.Operations;
using CaseFlow.Runtime.UseCases.People;
using CaseFlow.Runtime.UseCases.Reference;
using System.CommandLine;

namespace CaseFlow.Host.Verbs;

/// <summary><c>serve</c>: the pages and the work beside them, until the program is told to stop.</summary>
internal static class ServeVerb
{
    /// <summary>Adds the verb, and makes it what is done without one.</summary>
    /// <param name="root">The command line.</param>
    /// <param name="console">Where to speak.</param>
    public static void AddTo(RootCommand root, VerbConsole console)
    {
        var verb = new Command("serve", console.Texts["verb.serve"]);
        foreach (var command in new[] { root, verb })
        {
            var options = new SettingsOptions(console.Texts);
            options.AddTo(command);
            command.SetAction((parsed, stop) => RunAsync(options.Sources(parsed), console, stop));
        }

        root.Add(verb);
    }

    private static async Task<int> RunAsync(IConfigurationRoot sources, VerbConsole console, CancellationToken stop)
    {
        var settings = SettingsReader.Read(sources);
        var layout = DataLayout.Of(settings, Environment.CurrentDirectory);
        var folder = WorkflowFolder.Find(Environment.CurrentDirectory);
        PortCheck.Require(new Uri(settings.Address));
        Restoration.FinishPending(layout);
        var clock = new SystemClock(TimeProvider.System);
        if (settings.IsDemo)
        {
            await DemoBuilder.BuildWhenMissingAsync(layout, folder, clock.Now, () => console.Say(console.Texts["demo.building"]));
        }

        // Keys without a database: the database was lost or moved, and a new empty one would hide that.
        var mustExist = settings.IsDemo || File.Exists(layout.CheckpointKey);
        await using var installation = await OpenInstallation.OpenAsync(settings, layout, clock, mustExist);
        var published = await Seeding.RunAsync(installation.UseCases, folder);
        foreach (var mechanism in published.Offered)
        {
            console.Say(console.Texts.Get("serve.offered", ("mechanism", mechanism)));
        }

        using var webhooks = HttpWebhooks.Of(sources);
        await using var app = Build(
            sources, settings with { DataFolder = layout.Root, KeyFolder = layout.Keys }, installation.Parts with { Webhooks = webhooks });
        await app.StartAsync(stop);
        await AnnounceAsync(app, installation, settings, console);
        await app.WaitForShutdownAsync(stop);
        await installation.UseCases.Send(new MakeCheckpoint(), CancellationToken.None);
        console.Say(console.Texts["serve.stopped"]);
        return ExitCode.Done;
    }

    private static WebApplication Build(IConfigurationRoot sources, CaseFlowSettings settings, RuntimeParts parts)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.Configuration.Sources.Clear();
        builder.Configuration.AddConfiguration(sources);
        builder.Logging.AddLog(settings);
        builder.Services.AddWorkers(settings);
        var app = WebApp.Build(builder, settings, parts);
        app.Urls.Clear();
        app.Urls.Add(settings.Address);
        return app;
    }

    private static async Task AnnounceAsync(WebApplication app, OpenInstallation installation, CaseFlowSettings settings, VerbConsole console)
    {
        console.Say(console.Texts.Get("serve.ready", ("address", app.Urls.First())));
        if (!settings.IsDemo)
        {
            if ((await installation.UseCases.Send(new GetSetUp(), CancellationToken.None)).Value is { IsOpen: true })
            {
                console.Say(console.Texts.Get(
                    "serve.setUp", ("address", app.Urls.First() + "/set-up"), ("code", app.Services.GetRequiredService<SetUpCode>().Shown)));
            }

            return;
        }

        console.Say(console.Texts["demo.signIns"]);
        foreach (var person in (await installation.UseCases.Send(new ListPersons(), CancellationToken.None)).Value!.Persons)
        {
            console.Say($"  {person.Id,-24} {person.Name}  {string.Join("；", person.Posts)}");
        }
    }
}
