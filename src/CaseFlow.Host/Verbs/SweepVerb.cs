using System.CommandLine;
using CaseFlow.Host.Installation;
using CaseFlow.Host.Settings;
using CaseFlow.Runtime;
using CaseFlow.Runtime.UseCases.Operations;

namespace CaseFlow.Host.Verbs;

/// <summary><c>sweep</c>: does once what the server does all the time. It takes a file for itself and is refused while a server has it.</summary>
internal static class SweepVerb
{
    /// <summary>Makes the verb.</summary>
    /// <param name="console">Where to speak.</param>
    public static Command Make(VerbConsole console)
    {
        var verb = new Command("sweep", console.Texts["verb.sweep"]);
        var options = new SettingsOptions(console.Texts);
        options.AddTo(verb);
        verb.SetAction((parsed, stopping) => RunAsync(options.Read(parsed), console, stopping));
        return verb;
    }

    private static async Task<int> RunAsync(CaseFlowSettings settings, VerbConsole console, CancellationToken stopping)
    {
        var layout = DataLayout.Of(settings, Environment.CurrentDirectory);
        await using var installation = await OpenInstallation.OpenAsync(settings, layout, new SystemClock(TimeProvider.System), mustExist: true);
        Sweep swept;
        do
        {
            swept = (await installation.UseCases.Send(new SweepDue(), stopping)).Value!;
            console.Say(console.Texts.Get("sweep.timers", ("fired", swept.Fired), ("skipped", swept.Skipped), ("failed", swept.Failed)));
        }
        while (swept.Fired > 0 && swept.Next <= installation.Parts.Clock.Now && !stopping.IsCancellationRequested);

        var effects = (await installation.UseCases.Send(new RunOutbox(), CancellationToken.None)).Value!;
        var checkpoint = (await installation.UseCases.Send(new MakeCheckpoint(), CancellationToken.None)).Value!.Checkpoint;
        console.Say(console.Texts.Get("sweep.outbox", ("done", effects.Done), ("failed", effects.Failed)));
        console.Say(checkpoint is null
            ? console.Texts["sweep.noCheckpoint"]
            : console.Texts.Get("sweep.checkpoint", ("number", checkpoint.Number), ("cases", checkpoint.Heads.Length)));
        return swept.Failed + effects.Failed == 0 ? ExitCode.Done : ExitCode.Refused;
    }
}
