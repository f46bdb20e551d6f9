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
        verb.SetAction((parsed, _) => RunAsync(options.Read(parsed), console));
        return verb;
    }

    private static async Task<int> RunAsync(CaseFlowSettings settings, VerbConsole console)
    {
        var layout = DataLayout.Of(settings, Environment.CurrentDirectory);
        await using var installation = await OpenInstallation.OpenAsync(
            Database.Of(settings, layout, mustExist: true), layout.CheckpointKey, new SystemClock(TimeProvider.System));
        var swept = (await installation.UseCases.Send(new SweepDue())).Value!;
        var effects = (await installation.UseCases.Send(new RunOutbox())).Value!;
        var checkpoint = (await installation.UseCases.Send(new MakeCheckpoint())).Value!.Checkpoint;
        console.Say(console.Texts.Get("sweep.timers", ("fired", swept.Fired), ("skipped", swept.Skipped), ("failed", swept.Failed)));
        console.Say(console.Texts.Get("sweep.outbox", ("done", effects.Done), ("failed", effects.Failed)));
        console.Say(checkpoint is null
            ? console.Texts["sweep.noCheckpoint"]
            : console.Texts.Get("sweep.checkpoint", ("number", checkpoint.Number), ("cases", checkpoint.Heads.Length)));
        return swept.Failed + effects.Failed == 0 ? ExitCode.Done : ExitCode.Refused;
    }
}
