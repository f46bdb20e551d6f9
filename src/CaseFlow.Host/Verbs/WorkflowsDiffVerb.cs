using System.CommandLine;
using CaseFlow.Bpmn.Validation;
using CaseFlow.Host.Describing;
using CaseFlow.Host.Installation;
using CaseFlow.Host.Localization;
using CaseFlow.Runtime.Comparing;
using CaseFlow.Runtime.Deployment;

namespace CaseFlow.Host.Verbs;

/// <summary><c>workflows diff</c>: what differs between two folders of a procedure, in sentences; gives 0 for nothing, 1 for something, 2 for what cannot be read.</summary>
internal static class WorkflowsDiffVerb
{
    private const int Unreadable = 2;

    /// <summary>Makes the verb.</summary>
    /// <param name="console">Where to speak.</param>
    public static Command Make(VerbConsole console)
    {
        var before = new Argument<DirectoryInfo>("BEFORE") { Description = console.Texts["verb.workflowsFolder"] };
        var after = new Argument<DirectoryInfo>("AFTER") { Description = console.Texts["verb.workflowsFolder"] };
        var diff = new Command("diff", console.Texts["verb.workflowsDiff"]) { before, after };
        diff.SetAction(parsed => Run(parsed.GetRequiredValue(before), parsed.GetRequiredValue(after), console));
        return diff;
    }

    private static int Run(DirectoryInfo before, DirectoryInfo after, VerbConsole console)
    {
        var (one, other) = (Read(before, console), Read(after, console));
        if (one is null || other is null)
        {
            return Unreadable;
        }

        if (one.Mechanism.Id != other.Mechanism.Id)
        {
            console.Error(console.Texts.Get("workflows.diff.other", ("one", one.Mechanism.Id), ("other", other.Mechanism.Id)));
            return Unreadable;
        }

        var comparison = ProcedureComparison.Of(one, other);
        if (comparison.Differences.IsEmpty)
        {
            console.Say(console.Texts["workflows.diff.same"]);
            return ExitCode.Done;
        }

        Say(comparison, console);
        return ExitCode.Refused;
    }

    private static void Say(ProcedureComparison comparison, VerbConsole console)
    {
        var words = new DifferenceWords(console.Texts, comparison);
        foreach (var group in DifferenceGroup.Of(comparison))
        {
            console.Say(console.Texts.Get("workflows.diff.heading", ("heading", words.Heading(group.Part))));
            foreach (var difference in group.Differences)
            {
                console.Say(console.Texts.Get("workflows.diff.line", ("sign", SignOf(difference.Kind)), ("sentence", words.In(difference, group.Part))));
            }
        }

        console.Say(console.Texts.Get(
            "workflows.diff.figures",
            ("added", comparison.Count(DifferenceKind.Added)),
            ("removed", comparison.Count(DifferenceKind.Removed)),
            ("changed", comparison.Count(DifferenceKind.Changed)),
            ("moved", comparison.Count(DifferenceKind.Moved)),
            ("drawing", comparison.Count(DifferenceKind.Drawing))));
    }

    private static char SignOf(DifferenceKind kind) => kind switch
    {
        DifferenceKind.Added => '+',
        DifferenceKind.Removed => '-',
        DifferenceKind.Moved => '>',
        DifferenceKind.Drawing => '.',
        _ => '~',
    };

    // A version kept in a folder of another name is still of the procedure that its description names.
    private static Procedure? Read(DirectoryInfo folder, VerbConsole console)
    {
        if (!folder.Exists)
        {
            console.Error(console.Texts.Get("workflows.diff.missing", ("folder", folder)));
            return null;
        }

        var files = WorkflowFolder.ReadProcedure(folder.FullName);
        var reading = ProcedureReader.Read(ProcedureFiles.MechanismOf(files) ?? folder.Name, files, processes: null);
        foreach (var found in reading.Procedure is null ? reading.Findings.Where(found => found.Finding.Severity != Severity.Warning) : [])
        {
            var text = Texts.Language == "en" || !console.Texts.Has(found.Finding.Code) ? found.Finding.Message : console.Texts.Get(found.Finding.Code, found.Finding.Arguments);
            console.Error(console.Texts.Get("workflows.diff.unreadable", ("file", Path.Combine(folder.ToString(), found.File)), ("line", found.Finding.Line), ("code", found.Finding.Code), ("text", text)));
        }

        return reading.Procedure;
    }
}
