using System.Collections.Frozen;
using CaseFlow.Bpmn.Model;
using CaseFlow.Xml;

namespace CaseFlow.Bpmn.Xml.Readers.Containers;

/// <summary>Global tasks (BPMN 2.0.2 §10.3.4, §10.3.6): each is read as a process that consists of that one task, so that it can be called as one.</summary>
internal static class GlobalTaskReader
{
    private static readonly FrozenDictionary<string, string> Kinds = new Dictionary<string, string>
    {
        ["globalTask"] = "task",
        ["globalManualTask"] = "manualTask",
        ["globalUserTask"] = "userTask",
        ["globalScriptTask"] = "scriptTask",
        ["globalBusinessRuleTask"] = "businessRuleTask",
    }.ToFrozenDictionary();

    public static IEnumerable<Process> ReadAll(ElementNode root, ReadingContext context)
    {
        foreach (var element in root.Elements().Where(element => element.Name.Namespace == BpmnNames.Model))
        {
            if (Kinds.TryGetValue(element.Name.LocalName, out var kind) && FlowNodeReader.Read(element, context, kind) is { } task)
            {
                yield return new Process(task.Id, task.Name, IsExecutable: true, new FlowScope([task], []), []) { IsGlobalTask = true };
            }
        }
    }
}
