using System.CommandLine;
using CaseFlow.Host.Localization;

namespace CaseFlow.Host.Verbs;

/// <summary>The command line: one command a verb, <c>serve</c> when none is given.</summary>
internal static class VerbTree
{
    /// <summary>Runs a command line.</summary>
    /// <param name="args">The command line.</param>
    /// <param name="output">Where results go.</param>
    /// <param name="error">Where failures go.</param>
    /// <param name="input">Where secrets are read from; null for the terminal or what is piped in.</param>
    /// <param name="stop">Stops a verb that goes on, as Ctrl+C does.</param>
    /// <returns>See <see cref="ExitCode"/>.</returns>
    public static async Task<int> RunAsync(string[] args, TextWriter output, TextWriter error, TextReader? input = null, CancellationToken stop = default)
    {
        VerbLanguage.Set(args);
        var console = new VerbConsole(new Texts(TextCatalogue.Load()), output, error, input);
        var parsed = Root(console).Parse(args);
        if (parsed.Errors.Count > 0)
        {
            foreach (var wrong in parsed.Errors)
            {
                console.Error(console.Texts.Get("verb.usage", ("what", wrong.Message)));
            }

            return ExitCode.WrongUsage;
        }

        var invocation = new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false };
        try
        {
            return await parsed.InvokeAsync(invocation, stop);
        }
        catch (Exception e) when (Failures.Explain(e, console.Texts) is { } explanation)
        {
            console.Error(explanation);
            return ExitCode.Refused;
        }
    }

    private static RootCommand Root(VerbConsole console)
    {
        var texts = console.Texts;
        var language = new Option<string>("--language") { Description = texts["verb.language"], Recursive = true };
        language.AcceptOnlyFromAmong([.. TextCatalogue.Languages]);
        var root = new RootCommand(texts["verb.root"]) { language };
        ServeVerb.AddTo(root, console);
        root.Add(new Command("bpmn", texts["verb.bpmn"]) { BpmnCheckVerb.Make(console), BpmnRoundTripVerb.Make(console), BpmnRunVerb.Make(console) });
        root.Add(new Command("dmn", texts["verb.dmn"]) { DmnCheckVerb.Make(console), DmnRoundTripVerb.Make(console), DmnEvalVerb.Make(console) });
        root.Add(new Command("workflows", texts["verb.workflows"]) { WorkflowsDiffVerb.Make(console) });
        root.Add(FeelVerb.Make(console));
        root.Add(ConformanceVerb.Make(console));
        root.Add(AuditVerifyVerb.Make(console));
        root.Add(SweepVerb.Make(console));
        root.Add(BackupVerb.Make(console));
        root.Add(RestoreVerb.Make(console));
        root.Add(ImportDemandsVerb.Make(console));
        root.Add(PeopleVerb.Make(console));
        root.Add(TokenVerb.Make(console));
        root.Add(DoctorVerb.Make(console));
        root.Add(ExportVerb.Make(console));
        return root;
    }
}
