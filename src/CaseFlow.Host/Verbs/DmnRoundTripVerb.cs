using System.CommandLine;
using CaseFlow.Dmn;
using CaseFlow.Dmn.Xml;
using CaseFlow.Host.Localization;

namespace CaseFlow.Host.Verbs;

/// <summary><c>dmn roundtrip</c>: reads a decision file and writes it again from what was read, also where it has mistakes.</summary>
internal static class DmnRoundTripVerb
{
    /// <summary>Makes the verb.</summary>
    /// <param name="console">Where to speak.</param>
    public static Command Make(VerbConsole console)
    {
        var file = new Argument<FileInfo>("FILE") { Description = console.Texts["verb.dmn.model"] };
        var target = new Option<FileInfo>("--output", "-o") { Description = console.Texts["verb.dmnRoundTrip.out"], Required = true };
        var verb = new Command("roundtrip", console.Texts["verb.dmnRoundTrip"]) { file, target };
        verb.SetAction(parsed => Run(parsed.GetRequiredValue(file), parsed.GetRequiredValue(target), console));
        return verb;
    }

    private static int Run(FileInfo file, FileInfo target, VerbConsole console)
    {
        var reading = DmnReader.Read(DmnFile.Read(file));
        if (reading.Document is not { } document)
        {
            var finding = reading.Findings[0];
            var key = console.Texts.Has(finding.Code) ? finding.Code : DmnCodes.XmlPrefix;
            console.Error(console.Texts.Get(
                "try.problem",
                ("code", finding.Code), ("element", finding.Element ?? "–"), ("text", Texts.Language == "en" ? finding.Message : console.Texts[key])));
            return ExitCode.Refused;
        }

        using (var stream = target.Create())
        {
            stream.Write(DmnWriter.Write(document).Span);
        }

        console.Say(console.Texts.Get("try.written", ("file", target)));
        return ExitCode.Done;
    }
}
