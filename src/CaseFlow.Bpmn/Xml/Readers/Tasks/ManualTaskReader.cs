using System.Collections.Frozen;
using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Tasks;

namespace CaseFlow.Bpmn.Xml.Readers.Tasks;

/// <summary>Reads <c>manualTask</c> and the <c>task</c> without a type, which run alike.</summary>
internal sealed class ManualTaskReader(bool isUndefined) : INodeReader
{
    public IReadOnlySet<string> Parts => FrozenSet<string>.Empty;

    public FlowNode Read(NodeSource source) => new ManualTask(source.Id, source.Name, isUndefined);
}
