using CaseFlow.Bpmn.Model;

namespace CaseFlow.Bpmn.Xml.Readers;

/// <summary>Reads one kind of flow node.</summary>
internal interface INodeReader
{
    /// <summary>The BPMN child elements it understands, beyond those that every node may have.</summary>
    IReadOnlySet<string> Parts { get; }

    FlowNode Read(NodeSource source);
}
