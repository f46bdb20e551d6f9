using System.CommandLine;
using CaseFlow.Host.Backups;
using CaseFlow.Host.Settings;

namespace CaseFlow.Host.Verbs;

/// <summary><c>backup</c>: one file with everything, made while a server works on.</summary>
internal static class BackupVerb
{
    /// <summary>Makes the verb.</summary>
    /// <param name="console">Where to speak.</param>
    public static Command Make(VerbConsole console)
    {
        var to = new Option<string?>("--to") { Description = console.Texts["verb.backup.to"] };
        var withKeys = new Option<bool>("--with-keys") { Description = console.Texts["verb.backup.withKeys"] };
        var quick = new Option<bool>("--quick") { Description = console.Texts["verb.backup.quick"] };
        var options = new SettingsOptions(console.Texts);
        var verb = new Command("backup", console.Texts["verb.backup"]) { to, withKeys, quick };
        options.AddTo(verb);
        verb.SetAction((parsed, stop) => RunAsync(
            options.Read(parsed), parsed.GetValue(to), parsed.GetValue(withKeys), parsed.GetValue(quick), console, stop));
        return verb;
    }

    private static async Task<int> RunAsync(CaseFlowSettings settings, string? to, bool withKeys, bool quick, VerbConsole console, CancellationToken stop)
    {
        var layout = DataLayout.Of(settings, Environment.CurrentDirectory);
        Restoration.FinishPending(layout);
        var at = DateTimeOffset.UtcNow;
        var target = Target(settings, to, BackupNames.FileName(settings.Profile, at));
        var progress = new ProgressLines(console);
        BackupManifest made;
        try
        {
            made = await new BackupMaker(layout, settings.Profile, CopySource.Of(settings, layout), progress.Tell).MakeAsync(target, at, withKeys, quick, stop);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            console.Error(console.Texts["backup.stopped"]);
            return ExitCode.Refused;
        }

        Directory.CreateDirectory(layout.Root);
        new LastBackup(at, target).Keep(layout);
        console.Say(console.Texts.Get(
            quick ? "backup.doneQuick" : "backup.done",
            ("file", target), ("bytes", FileSize.Of(new FileInfo(target).Length)),
            ("cases", made.Cases), ("entries", made.Entries), ("checkpoints", made.Checkpoints)));
        console.Say(console.Texts[withKeys ? "backup.holdsKeys" : "backup.holdsNoKeys"]);
        return ExitCode.Done;
    }

    private static string Target(CaseFlowSettings settings, string? to, string name)
    {
        var here = Environment.CurrentDirectory;
        if (to is null)
        {
            return Path.GetFullPath(Path.Combine(settings.DataFolder, "backups", name), here);
        }

        var full = Path.GetFullPath(to, here);
        return Directory.Exists(full) || Path.EndsInDirectorySeparator(to) ? Path.Combine(full, name) : full;
    }
}
