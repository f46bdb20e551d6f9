using System.Xml.Linq;

namespace CaseFlow.Bpmn.Xml;

/// <summary>Namespaces of other modellers, of which some spellings are understood.</summary>
internal static class VendorNames
{
    public static readonly XNamespace Camunda = "http://camunda.org/schema/1.0/bpmn";

    public static readonly XNamespace Activiti = "http://activiti.org/bpmn";

    public static readonly XNamespace Flowable = "http://flowable.org/bpmn";

    public static readonly XNamespace Zeebe = "http://camunda.org/schema/zeebe/1.0";
}
