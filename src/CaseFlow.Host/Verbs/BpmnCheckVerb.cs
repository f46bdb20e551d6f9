using System.Collections.Immutable;
using System.CommandLine;
using CaseFlow.Bpmn.Validation;
using CaseFlow.Bpmn.Xml;
using CaseFlow.Engine.Definitions;
using CaseFlow.Host.Installation;
using CaseFlow.Host.Localization;
using CaseFlow.Runtime.Deployment;

namespace CaseFlow.Host.Verbs;

/// <summary><c>bpmn check</c>: what the reader, the rules and the engine say about diagrams.</summary>
internal static class BpmnCheckVerb
{
    /// <summary>Makes the verb.</summary>
    /// <param name="console">Where to speak.</param>
    public static Command Make(VerbConsole console)
    {
        var files = new Argument<FileInfo[]>("FILE") { Description = console.Texts["verb.bpmnFile"], Arity = ArgumentArity.OneOrMore };
        var check = new Command("check", console.Texts["verb.bpmnCheck"]) { files };
        check.SetAction(parsed => Run(parsed.GetRequiredValue(files), console));
        return check;
    }

    private static int Run(FileInfo[] files, VerbConsole console)
    {
        var refused = false;
        foreach (var file in files)
        {
            var findings = Check(file);
            foreach (var (path, finding) in findings)
            {
                console.Say(Line(path, finding, console.Texts));
            }

            var blocking = findings.Count(found => found.Finding.Severity != Severity.Warning);
            console.Say(console.Texts.Get(
                blocking == 0 ? "bpmn.check.sound" : "bpmn.check.refused",
                ("file", file), ("blocking", blocking), ("warnings", findings.Length - blocking)));
            refused |= blocking > 0;
        }

        return refused ? ExitCode.Refused : ExitCode.Done;
    }

    private static ImmutableArray<(string File, Finding Finding)> Check(FileInfo file)
    {
        var folder = file.Directory!;
        if (file.Name == ProcedureFiles.Diagram && File.Exists(Path.Combine(folder.FullName, ProcedureFiles.Description)))
        {
            var procedure = ProcedureReader.Read(folder.Name, WorkflowFolder.ReadProcedure(folder.FullName), processes: null);
            return [.. procedure.Findings.Select(found => (Path.Combine(folder.ToString(), found.File), found.Finding))];
        }

        var reading = BpmnReader.Read(ReadBounded(file));
        var compiled = reading.Document is null
            ? []
            : reading.Document.Processes.SelectMany(process => ProcessDefinition.Compile(process, "", CompileOptions.None).Findings);
        return [.. reading.Findings.Concat(compiled).Select(finding => (file.ToString(), finding))];
    }

    // One byte more than is read is enough to be refused as too large.
    private static byte[] ReadBounded(FileInfo file)
    {
        using var stream = file.OpenRead();
        var buffer = new byte[Math.Min(stream.Length, BpmnReader.MaxBytes + 1)];
        stream.ReadExactly(buffer);
        return buffer;
    }

    // English is what the checks write themselves, with all data; other languages look the code up.
    private static string Line(string file, Finding finding, Texts texts)
    {
        var text = Texts.Language == "en" ? finding.Message : Found(finding, texts);
        return $"{file}:{finding.Line}: {texts[$"bpmn.check.severity.{finding.Severity}"]} {finding.Code} {finding.Element?.Value ?? "–"}: {text}";
    }

    private static string Found(Finding finding, Texts texts)
    {
        var data = string.Join("，", finding.Arguments.Select(argument => $"{argument.Key}={argument.Value}"));
        // The codes of what is not carried out end in the element's name, so they share one text.
        var key = texts.Has(finding.Code) ? finding.Code : finding.Code[..(finding.Code.LastIndexOf('.') + 1)];
        return texts.Get(key, finding.Arguments) + (data.Length == 0 ? "" : $"（{data}）");
    }
}
