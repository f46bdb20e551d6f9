using System.Collections.Immutable;
using System.CommandLine;
using CaseFlow.Host.Backups;
using CaseFlow.Host.Bundles;
using CaseFlow.Host.Installation;
using CaseFlow.Host.Localization;
using CaseFlow.Host.Operating;
using CaseFlow.Host.Settings;
using CaseFlow.Runtime;
using CaseFlow.Runtime.UseCases.CaseFiles;
using CaseFlow.Storage.Sqlite.Opening;

namespace CaseFlow.Host.Verbs;

/// <summary><c>export case</c>: everything by which an outsider verifies one case.</summary>
internal static class ExportVerb
{
    /// <summary>Makes the verb.</summary>
    /// <param name="console">Where to speak.</param>
    public static Command Make(VerbConsole console)
    {
        var number = new Argument<string>("NUMBER") { Description = console.Texts["verb.export.number"] };
        var to = new Option<FileInfo?>("--to") { Description = console.Texts["verb.export.to"] };
        var personal = new Option<string?>("--personal") { Description = console.Texts["verb.export.personal"] };
        var options = new SettingsOptions(console.Texts);
        var verb = new Command("case", console.Texts["verb.export.case"]) { number, to, personal };
        options.AddTo(verb);
        verb.SetAction((parsed, _) => RunAsync(
            parsed.GetRequiredValue(number), parsed.GetValue(to)?.FullName, parsed.GetValue(personal), options.Read(parsed), console));
        return new Command("export", console.Texts["verb.export"]) { verb };
    }

    private static async Task<int> RunAsync(string number, string? to, string? person, CaseFlowSettings settings, VerbConsole console)
    {
        var layout = DataLayout.Of(settings, Environment.CurrentDirectory);
        Restoration.FinishPending(layout);
        var target = to ?? Path.GetFullPath($"{number}.zip", Environment.CurrentDirectory);
        var personal = person is null ? ImmutableSortedDictionary<string, string>.Empty : await LookAsync(settings, layout, number, person);
        var keys = File.Exists(layout.PublicKey) ? await File.ReadAllTextAsync(layout.PublicKey) : null;
        using var work = settings.Database.Length == 0 ? null : WorkFolder.Make(layout.Root, ".export-");
        if (work is not null)
        {
            await CopySource.Of(settings, layout).CopyAsync(work.File(BackupNames.Database), new ProgressLines(console).Tell, CancellationToken.None);
        }

        using var snapshot = SqliteSnapshot.Open(work?.File(BackupNames.Database) ?? layout.Database);
        var files = await new BundleMaker(snapshot, keys).GatherAsync(number, DateTimeOffset.UtcNow, personal, TextCatalogue.Load());
        BundleFiles.Write(target, files);
        console.Say(console.Texts.Get(personal.IsEmpty ? "export.done" : "export.donePersonal", ("file", target), ("number", number), ("count", files.Count)));
        return ExitCode.Done;
    }

    // The look is written by the same rule as on the page, before anything is shown. While a server has the data, only it can write.
    private static async Task<ImmutableSortedDictionary<string, string>> LookAsync(CaseFlowSettings settings, DataLayout layout, string number, string person)
    {
        if (settings.Database.Length == 0 && FileOwner.Of(layout.Database) is { } owner)
        {
            throw new OperatorException("export.personal-server", ("process", owner.Process));
        }

        await using var installation = await OpenInstallation.OpenAsync(settings, layout, new SystemClock(TimeProvider.System), mustExist: true);
        var seen = await installation.UseCases.Send(new GetCaseFile(person, number, ShowReporter: true));
        if (seen.Refusal is { } refusal)
        {
            throw new OperatorException("export.personal-refused", ("person", person), ("why", refusal.Code));
        }

        var reporter = seen.Value!.Reporter;
        return new Dictionary<string, string?> { ["reporter.name"] = reporter?.Name, ["reporter.contact"] = reporter?.Contact }
            .Where(pair => pair.Value is not null).ToImmutableSortedDictionary(pair => pair.Key, pair => pair.Value!, StringComparer.Ordinal);
    }
}
