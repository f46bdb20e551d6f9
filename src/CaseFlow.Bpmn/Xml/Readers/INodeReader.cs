using CaseFlow.Bpmn.Model;

namespace CaseFlow.Bpmn.Xml.Readers;

/// <summary>Reads one kind of flow node.</summary>
internal interface INodeReader
{
    /// <summary>The BPMN child elements it understands, beyond those that every node may have.</summary>
    public IReadOnlySet<string> Parts { get; }

    public FlowNode Read(NodeSource source);
}
