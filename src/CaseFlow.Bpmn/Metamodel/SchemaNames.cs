using System.Xml.Linq;

namespace CaseFlow.Bpmn.Metamodel;

/// <summary>The attributes that XML Schema allows everywhere.</summary>
internal static class SchemaNames
{
    public static readonly XNamespace Instance = "http://www.w3.org/2001/XMLSchema-instance";

    public const string Values = "http://www.w3.org/2001/XMLSchema";

    public static readonly XName Type = Instance + "type";
}
