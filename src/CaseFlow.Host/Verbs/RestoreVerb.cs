using System.CommandLine;
using CaseFlow.Host.Backups;
using CaseFlow.Host.Operating;
using CaseFlow.Host.Settings;

namespace CaseFlow.Host.Verbs;

/// <summary><c>restore</c>: a backup in the place of an installation's data; refused while a server has them.</summary>
internal static class RestoreVerb
{
    /// <summary>Makes the verb.</summary>
    /// <param name="console">Where to speak.</param>
    public static Command Make(VerbConsole console)
    {
        var file = new Argument<FileInfo>("FILE") { Description = console.Texts["verb.restore.file"] };
        var to = new Option<DirectoryInfo?>("--to") { Description = console.Texts["verb.restore.to"] };
        var replace = new Option<bool>("--replace") { Description = console.Texts["verb.restore.replace"] };
        var options = new SettingsOptions(console.Texts);
        var verb = new Command("restore", console.Texts["verb.restore"]) { file, to, replace };
        options.AddTo(verb);
        verb.SetAction((parsed, stop) => RunAsync(
            parsed.GetRequiredValue(file).FullName, parsed.GetValue(to), options.Read(parsed), parsed.GetValue(replace), console, stop));
        return verb;
    }

    private static async Task<int> RunAsync(
        string file, DirectoryInfo? to, CaseFlowSettings settings, bool replace, VerbConsole console, CancellationToken stop)
    {
        var texts = console.Texts;
        using var backup = await BackupFile.OpenAsync(file, stop);
        var held = backup.Manifest;
        console.Say(texts.Get(
            "restore.found",
            ("profile", held.Profile), ("at", $"{held.MadeAt.UtcDateTime:yyyy-MM-dd HH:mm:ss}"), ("program", held.Program),
            ("cases", held.Cases), ("entries", held.Entries), ("checkpoints", held.Checkpoints)));
        if (to is null && held.Profile != settings.Profile)
        {
            throw new OperatorException("restore.other-profile", ("held", held.Profile), ("profile", settings.Profile));
        }

        if (to is null && settings.Database.Length > 0)
        {
            await new ServerRestoration(settings, DataLayout.Of(settings, Environment.CurrentDirectory), new ProgressLines(console).Tell).RunAsync(backup, stop);
            console.Say(texts["restore.serverDone"]);
            return ExitCode.Done;
        }

        var layout = to is null ? DataLayout.Of(settings, Environment.CurrentDirectory) : new DataLayout(to.FullName);
        string? aside;
        try
        {
            aside = await new Restoration(layout, new ProgressLines(console).Tell).RunAsync(backup, DateTimeOffset.UtcNow, replace, stop);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            console.Error(texts["restore.stopped"]);
            return ExitCode.Refused;
        }

        console.Say(texts.Get("restore.done", ("folder", layout.Root)));
        if (aside is not null)
        {
            console.Say(texts.Get("restore.aside", ("folder", aside)));
        }

        if (!File.Exists(layout.CheckpointKey))
        {
            console.Say(texts["restore.newKey"]);
        }

        return ExitCode.Done;
    }
}
