using System.Collections.Immutable;
using System.Xml.Linq;
using CaseFlow.Bpmn.Xml;
using CaseFlow.Runtime.Deployment;
using CaseFlow.Runtime.Drafts.Mending;
using CaseFlow.Xml;

namespace CaseFlow.Runtime.Bridging;

/// <summary>Gives the process of a diagram from elsewhere the id by which the procedure's description knows it; nobody could do so while drawing.</summary>
internal static class ForeignProcess
{
    private static readonly string[] References = ["processRef", "bpmnElement"];

    private static readonly XName Process = BpmnTree.Model + "process";

    /// <summary>The files with the process renamed, and a remark that says so; the files as they are where nothing or more than one could be meant.</summary>
    /// <param name="mechanism">The mechanism.</param>
    /// <param name="files">The files by path.</param>
    public static (ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> Files, ImmutableArray<ImportRemark> Remarks) Adopt(
        string mechanism, ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> files)
    {
        if (!files.TryGetValue(ProcedureFiles.Description, out var description) || !files.TryGetValue(ProcedureFiles.Diagram, out var diagram)
            || MechanismFile.Read(mechanism, description, allowsMistakes: true).Mechanism?.Process is not { } wanted || BpmnReader.Read(diagram).Source is not { } tree)
        {
            return (files, []);
        }

        var all = tree.Root.DescendantsAndSelf().ToList();
        var processes = all.Where(element => element.Name == Process).ToList();
        var meant = processes.Where(process => process.Attribute("isExecutable")?.Value == "true").ToList() is { Count: > 0 } executable ? executable : processes;
        if (all.Exists(element => element.Attribute("id")?.Value == wanted) || meant is not [var only] || only.Attribute("id")?.Value is not { Length: > 0 } old)
        {
            return (files, []);
        }

        var edits = new TreeEdits();
        edits.Set(only, "id", wanted);
        foreach (var (element, name) in all.SelectMany(element => Referring(element, old)))
        {
            edits.Set(element, name, wanted);
        }

        return (files.SetItem(ProcedureFiles.Diagram, BpmnWriter.Write(edits.Apply(tree))), [new ImportRemark(ForeignCodes.Process, null, "", [("from", old), ("to", wanted)])]);
    }

    private static IEnumerable<(ElementNode Element, string Name)> Referring(ElementNode element, string process) =>
        from name in References
        where element.Attribute(name)?.Value is { } value && (value == process || value.EndsWith(":" + process, StringComparison.Ordinal))
        select (element, name);
}
