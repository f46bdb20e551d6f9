using System.CommandLine;
using System.Text;
using CaseFlow.Calendar;
using CaseFlow.Host.Importing;
using CaseFlow.Host.Installation;
using CaseFlow.Host.Settings;
using CaseFlow.Runtime;
using MediatR;

namespace CaseFlow.Host.Verbs;

/// <summary><c>import-demands</c>: registers the rows of a file as demands. It takes the file for itself and is refused while a server has it.</summary>
internal static class ImportDemandsVerb
{
    private const int MostShown = 20;

    /// <summary>Makes the verb.</summary>
    /// <param name="console">Where to speak.</param>
    public static Command Make(VerbConsole console)
    {
        var texts = console.Texts;
        var file = new Argument<FileInfo>("FILE") { Description = texts["import.verb.file"] }.AcceptExistingOnly();
        var map = new Option<FileInfo>("--map") { Description = texts["import.verb.map"], Required = true }.AcceptExistingOnly();
        var encoding = new Option<string?>("--encoding") { Description = texts["import.verb.encoding"] };
        var report = new Option<FileInfo?>("--report") { Description = texts["import.verb.report"] };
        var dryRun = new Option<bool>("--dry-run") { Description = texts["import.verb.dryRun"] };
        var verb = new Command("import-demands", texts["import.verb"]) { file, map, encoding, report, dryRun };
        var options = new SettingsOptions(texts);
        options.AddTo(verb);
        verb.SetAction((parsed, stop) => RunAsync(
            new Asked(
                parsed.GetRequiredValue(file), parsed.GetRequiredValue(map), parsed.GetValue(encoding), parsed.GetValue(report), parsed.GetValue(dryRun)),
            options.Read(parsed),
            console,
            stop));
        return verb;
    }

    private static async Task<int> RunAsync(Asked asked, CaseFlowSettings settings, VerbConsole console, CancellationToken stop)
    {
        var (map, problems) = ImportMapFile.Read(await File.ReadAllTextAsync(asked.Map.FullName, stop));
        Encoding? encoding = null;
        if (asked.Encoding is { } name && (encoding = ImportText.Find(name)) is null)
        {
            problems = problems.Add(ImportProblem.Of(ImportCodes.EncodingUnknown, ("encoding", name)));
        }

        if (map is null || !problems.IsEmpty)
        {
            return Refuse(problems, console);
        }

        var clock = new SystemClock(TimeProvider.System);
        var layout = DataLayout.Of(settings, Environment.CurrentDirectory);
        await using var stream = asked.File.OpenRead();
        using var text = ImportText.Open(stream, encoding);
        var rows = new CsvRows(text, map.Delimiter[0], text.CurrentEncoding.WebName);
        await using var installation = await OpenInstallation.OpenAsync(settings, layout, clock, mustExist: true);
        problems = await ImportCheck.RunAsync(installation.UseCases, map, rows.Columns);
        return problems.IsEmpty
            ? await ImportAsync(asked, map, rows, stream, installation.UseCases, clock.Now, console, stop)
            : Refuse(problems, console);
    }

    private static async Task<int> ImportAsync(
        Asked asked, ImportMap map, CsvRows rows, FileStream stream, IMediator useCases, Instant now, VerbConsole console, CancellationToken stop)
    {
        using var report = asked.Report is { } path ? new ImportReport(new StreamWriter(path.FullName, append: false, new UTF8Encoding(true)), console.Texts) : null;
        var isTerminal = ReferenceEquals(console.Output, Console.Out) && !Console.IsOutputRedirected;
        var progress = new ImportProgress(console.Output, console.Texts, isTerminal, TimeProvider.System, () => (double)stream.Position / Math.Max(1, stream.Length));
        var shown = 0;
        var run = new ImportRun(asked.DryRun ? null : useCases, map, new ImportDemandReader(map, now))
        {
            Passed = progress.Passed,
            Found = problem =>
            {
                report?.Add(problem);
                if (++shown <= MostShown)
                {
                    progress.Clear();
                    console.Error(Line(problem, console));
                }
            },
        };
        var finished = await run.RunAsync(rows.Read(), stop);
        progress.Clear();
        Sum(asked, run, shown, finished, console);
        return finished && run.Count.Bad == 0 ? ExitCode.Done : ExitCode.Refused;
    }

    private static void Sum(Asked asked, ImportRun run, int shown, bool finished, VerbConsole console)
    {
        var (texts, count) = (console.Texts, run.Count);
        if (shown > MostShown)
        {
            console.Error(texts.Get("import.moreBad", ("n", shown - MostShown)));
        }

        console.Say(texts.Get(
            asked.DryRun ? "import.doneDry" : "import.done",
            ("rows", count.Rows), ("imported", count.Imported), ("there", count.WereThere), ("leftOut", count.LeftOut), ("bad", count.Bad)));
        if (!finished)
        {
            console.Say(texts.Get("import.stopped", ("line", run.LastLine)));
        }
        else if (count.Bad > 0)
        {
            console.Say(asked.Report is { } report ? texts.Get("import.mendReported", ("file", report)) : texts["import.mend"]);
        }
    }

    private static int Refuse(IEnumerable<ImportProblem> problems, VerbConsole console)
    {
        foreach (var problem in problems)
        {
            console.Error(ImportReport.Reason(console.Texts, problem));
        }

        console.Error(console.Texts["import.nothing"]);
        return ExitCode.Refused;
    }

    private static string Line(ImportProblem problem, VerbConsole console) => console.Texts.Get(
        problem.Column.Length == 0 ? "import.badRow" : "import.badField",
        ("line", problem.Line), ("column", problem.Column), ("reason", ImportReport.Reason(console.Texts, problem)));

    private sealed record Asked(FileInfo File, FileInfo Map, string? Encoding, FileInfo? Report, bool DryRun);
}
