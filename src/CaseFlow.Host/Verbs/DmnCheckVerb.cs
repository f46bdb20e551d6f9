using System.Collections.Immutable;
using System.CommandLine;
using CaseFlow.Dmn;
using CaseFlow.Dmn.Analysis;
using CaseFlow.Dmn.Checks;
using CaseFlow.Dmn.Model;
using CaseFlow.Dmn.Xml;
using CaseFlow.Host.Localization;

namespace CaseFlow.Host.Verbs;

/// <summary><c>dmn check</c>: what the reader, the rules and the compiler say about decision files, which may import each other.</summary>
internal static class DmnCheckVerb
{
    /// <summary>Makes the verb.</summary>
    /// <param name="console">Where to speak.</param>
    public static Command Make(VerbConsole console)
    {
        var files = new Argument<FileInfo[]>("FILE") { Description = console.Texts["verb.dmnFile"], Arity = ArgumentArity.OneOrMore };
        var check = new Command("check", console.Texts["verb.dmnCheck"]) { files };
        check.SetAction(parsed => Run(parsed.GetRequiredValue(files), console));
        return check;
    }

    private static int Run(FileInfo[] files, VerbConsole console)
    {
        var readings = files.Select(file => (File: file, Reading: DmnReader.Read(DmnFile.Read(file)))).ToList();
        var documents = readings.Select(read => read.Reading.Document).OfType<DmnDocument>().ToImmutableArray();
        var refused = false;
        foreach (var (file, reading) in readings)
        {
            var findings = Check(reading, documents);
            foreach (var finding in findings)
            {
                console.Say(Line(file, finding, console.Texts));
            }

            var blocking = findings.Count(finding => finding.Severity != DmnSeverity.Warning);
            console.Say(console.Texts.Get(
                blocking == 0 ? "check.dmn.sound" : "check.dmn.refused",
                ("file", file), ("blocking", blocking), ("warnings", findings.Length - blocking)));
            refused |= blocking > 0;
        }

        return refused ? ExitCode.Refused : ExitCode.Done;
    }

    // Rules and compiler look at some of the same things.
    private static ImmutableArray<DmnFinding> Check(DmnReading reading, ImmutableArray<DmnDocument> documents) => reading.Document is not { } document
        ? reading.Findings
        : [.. reading.Findings
            .Concat(DmnChecks.Run(document, documents.Remove(document)))
            .Concat(DecisionModel.Compile(document, documents.Remove(document)).Findings)
            .DistinctBy(finding => (finding.Code, finding.Element, finding.Line))
            .Concat(TableAnalyser.Analyse(document).SelectMany(table => table.Findings).Where(finding => !finding.IsHint).Select(finding => finding.Finding))
            .OrderBy(finding => finding.Line)];

    // English is what the checks write themselves, with all data; other languages look the code up.
    private static string Line(FileInfo file, DmnFinding finding, Texts texts)
    {
        var text = Texts.Language == "en" ? finding.Message : Found(finding, texts);
        return $"{file}:{finding.Line}: {texts[$"check.dmn.severity.{finding.Severity}"]} {finding.Code} {finding.Element ?? "–"}: {text}";
    }

    private static string Found(DmnFinding finding, Texts texts)
    {
        var data = string.Join("，", finding.Arguments.Select(argument => $"{argument.Key}={argument.Value}"));
        // The codes of what the file's form refuses end in the reason, so they share one text.
        var key = texts.Has(finding.Code) ? finding.Code : finding.Code[..(finding.Code.LastIndexOf('.') + 1)];
        return texts.Get(key, finding.Arguments) + (data.Length == 0 ? "" : $"（{data}）");
    }
}
