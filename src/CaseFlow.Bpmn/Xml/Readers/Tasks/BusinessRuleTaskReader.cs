using System.Collections.Frozen;
using CaseFlow.Bpmn.Extensions;
using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Tasks;
using CaseFlow.Xml;

namespace CaseFlow.Bpmn.Xml.Readers.Tasks;

/// <summary>Reads a business rule task; the spellings of Camunda 7 and 8 name a decision without its file.</summary>
internal sealed class BusinessRuleTaskReader : INodeReader
{
    public IReadOnlySet<string> Parts => FrozenSet<string>.Empty;

    public FlowNode Read(NodeSource source) => new BusinessRuleTask(source.Id, source.Name, Own(source) ?? Vendor(source));

    private static DecisionBinding? Own(NodeSource source) => source.Extension("decision") is { } decision
        ? Binding(decision.Attribute("ref")?.Value, decision.Attribute("decision")?.Value, decision.Attribute("result")?.Value)
        : null;

    private static DecisionBinding? Vendor(NodeSource source)
    {
        var called = source.Element.Elements(BpmnNames.ExtensionElements).Elements(VendorNames.Zeebe + "calledDecision").FirstOrDefault();
        return called is not null
            ? Binding(null, called.Attribute("decisionId")?.Value, called.Attribute("resultVariable")?.Value)
            : Binding(null, source.Element.Attribute(VendorNames.Camunda + "decisionRef")?.Value, source.Element.Attribute(VendorNames.Camunda + "resultVariable")?.Value);
    }

    private static DecisionBinding? Binding(string? file, string? decision, string? result) =>
        string.IsNullOrWhiteSpace(decision) ? null : new DecisionBinding(file, decision, string.IsNullOrWhiteSpace(result) ? null : result);
}
