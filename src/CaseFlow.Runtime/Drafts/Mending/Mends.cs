using System.Collections.Immutable;
using System.Text;
using CaseFlow.Bpmn.Xml;
using CaseFlow.Runtime.Deployment;
using CaseFlow.Xml;

namespace CaseFlow.Runtime.Drafts.Mending;

/// <summary>Carries mends out on the files of a draft. Pure: the files come in, the files that differ go out.</summary>
public static class Mends
{
    private static readonly XmlBounds Part = new(100_000, 1_000);

    /// <summary>Mends.</summary>
    /// <param name="files">The files by path.</param>
    /// <param name="mend">What is done.</param>
    /// <returns>The files that differ by path; null when what was to be mended is no longer there.</returns>
    public static ImmutableSortedDictionary<string, ReadOnlyMemory<byte>>? Apply(ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> files, Mend mend)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(mend);
        if (!files.TryGetValue(ProcedureFiles.Diagram, out var diagram) || BpmnReader.Read(diagram).Source is not { } source)
        {
            return null;
        }

        var (tree, edits) = (new BpmnTree(source), new TreeEdits());
        if (tree.Find(mend["element"]) is { } element)
        {
            Edit(tree, element, mend, edits);
        }

        return edits.Any
            ? ImmutableSortedDictionary.Create<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal).Add(ProcedureFiles.Diagram, BpmnWriter.Write(edits.Apply(source)))
            : null;
    }

    private static void Edit(BpmnTree tree, ElementNode element, Mend mend, TreeEdits edits)
    {
        switch (mend.Code)
        {
            case MendCodes.Default when tree.FlowsFrom(mend["element"]).Any(flow => flow.Attribute("id")?.Value == mend["flow"]):
                edits.Set(element, "default", mend["flow"]);
                break;
            case MendCodes.Condition when BpmnTree.ConditionOf(element) is { } condition:
                edits.Remove(condition);
                break;
            case MendCodes.LaneEntry:
                RemoveAll(element.Elements(BpmnTree.Model + "flowNodeRef").Where(entry => entry.Value.Trim() == mend["target"]), edits);
                break;
            case MendCodes.Lane when tree.Find(mend["lane"]) is { } lane && lane.Name == BpmnTree.Model + "lane":
                Place(tree, mend["element"], lane, edits);
                break;
            case MendCodes.Target when mend["part"] is "returnTo" or "notDoneBy":
                RemoveAll(BpmnTree.OwnParts(element, mend["part"]).Where(part => part.Attribute("element")?.Value == mend["target"]), edits);
                break;
            case MendCodes.Clock:
                Restore(element, mend["content"], edits);
                break;
            case MendCodes.Limit when tree.Find(mend["other"]) is { } other:
                Limits.Copy(other, element, edits);
                break;
            case MendCodes.Word when Words(element, mend).FirstOrDefault() is { } written:
                edits.Set(written, mend["attribute"], mend["to"]);
                break;
            case MendCodes.Executable when element.Name == BpmnTree.Model + "process":
                edits.Set(element, "isExecutable", "true");
                break;
            case MendCodes.Interrupting when element.Name == BpmnTree.Model + "boundaryEvent":
                edits.Set(element, "cancelActivity", "true");
                break;
            case MendCodes.Interrupting when element.Name == BpmnTree.Model + "startEvent":
                edits.Set(element, "isInterrupting", "true");
                break;
            case MendCodes.Listed when mend["list"] is "incoming" or "outgoing":
                RemoveAll(element.Elements(BpmnTree.Model + mend["list"]).Where(entry => entry.Value.Trim() == mend["flow"]), edits);
                break;
            case MendCodes.Name when mend["name"].Length > 0:
                edits.Set(element, "name", mend["name"]);
                break;
            case MendCodes.Id:
                Rename(tree, mend["element"], edits);
                break;
            default:
                break;
        }
    }

    private static void RemoveAll(IEnumerable<ElementNode> elements, TreeEdits edits)
    {
        foreach (var element in elements)
        {
            edits.Remove(element);
        }
    }

    private static IEnumerable<ElementNode> Words(ElementNode element, Mend mend) =>
        (mend["part"].Length == 0 ? [element] : BpmnTree.OwnParts(element, mend["part"]))
            .Where(part => part.Attribute(mend["attribute"]) is { } attribute && attribute.Value == mend["from"]);

    private static void Place(BpmnTree tree, string element, ElementNode lane, TreeEdits edits)
    {
        var entries = tree.All.Where(entry => entry.Name == BpmnTree.Model + "flowNodeRef" && entry.Value.Trim() == element).ToList();
        RemoveAll(entries.Where(entry => entry.Parent != lane), edits);
        if (entries.All(entry => entry.Parent != lane))
        {
            var entry = new ElementNode(BpmnTree.Model + "flowNodeRef", lane.Prefix, []);
            entry.Add(new TextNode(element));
            edits.Insert(lane, entry, "documentation", "extensionElements", "partitionElement", "flowNodeRef");
        }
    }

    private static void Restore(ElementNode task, string content, TreeEdits edits)
    {
        if (task.Name != BpmnTree.Model + "userTask" || XmlGate.Read(Encoding.UTF8.GetBytes(content), Part).Tree?.Root is not { } clock || clock.Name != BpmnTree.Own + "clock")
        {
            return;
        }

        var copy = TreeEdits.Copied(clock);
        if (BpmnTree.OwnParts(task, "work").FirstOrDefault() is { } work)
        {
            RemoveAll(work.Elements(BpmnTree.Own + "clock"), edits);
            edits.Insert(work, copy);
            return;
        }

        var around = new ElementNode(BpmnTree.Own + "work", clock.Prefix, [.. clock.Attributes().Where(attribute => attribute.IsNamespaceDeclaration)]);
        around.Add(copy);
        if (task.Element(BpmnTree.Model + "extensionElements") is { } extensions)
        {
            edits.Insert(extensions, around);
            return;
        }

        var made = new ElementNode(BpmnTree.Model + "extensionElements", task.Prefix, []);
        made.Add(around);
        edits.Insert(task, made, "documentation");
    }

    private static void Rename(BpmnTree tree, string id, TreeEdits edits)
    {
        var used = tree.All.Select(element => element.Attribute("id")?.Value).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var number = 2;
        foreach (var further in tree.Renamable(id))
        {
            while (!used.Add($"{id}_{number}"))
            {
                number++;
            }

            edits.Set(further, "id", $"{id}_{number}");
        }
    }
}
