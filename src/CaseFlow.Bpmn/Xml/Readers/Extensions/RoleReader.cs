using CaseFlow.Bpmn.Extensions;
using CaseFlow.Xml;

namespace CaseFlow.Bpmn.Xml.Readers.Extensions;

internal static class RoleReader
{
    /// <summary>The role; null when there is no element or it names none.</summary>
    public static LaneRole? Read(ElementNode? role) =>
        role?.Attribute("name")?.Value is { Length: > 0 } name
            ? new LaneRole(name, role.Attribute("level")?.Value ?? "") { Unit = ExpressionReader.Given(role, "unit"), Person = ExpressionReader.Given(role, "person") }
            : null;
}
