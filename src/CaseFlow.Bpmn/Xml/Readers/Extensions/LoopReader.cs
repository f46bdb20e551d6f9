using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Events;
using CaseFlow.Bpmn.Model.Tasks;
using CaseFlow.Bpmn.Xml.Readers.Events;
using CaseFlow.Xml;

namespace CaseFlow.Bpmn.Xml.Readers.Extensions;

/// <summary>
/// Reads how often an activity is carried out. List and results are named by <c>caseflow:loop</c>, else by the standard's data references, else
/// in the spellings of Camunda 7 and 8.
/// </summary>
internal static class LoopReader
{
    public static MultiInstance? Read(NodeSource source)
    {
        if (source.Part("multiInstanceLoopCharacteristics") is not { } loop)
        {
            return null;
        }

        var extensions = loop.Elements(BpmnNames.ExtensionElements);
        var own = extensions.Elements(BpmnNames.CaseFlow + "loop").FirstOrDefault();
        var zeebe = extensions.Elements(VendorNames.Zeebe + "loopCharacteristics").FirstOrDefault();
        var collection = Text(own, "collection") ?? Content(loop, "loopDataInputRef") ?? Camunda(loop, "collection") ?? Text(zeebe, "inputCollection");
        var element = Text(own, "outputElement") ?? Named(loop, "outputDataItem") ?? Text(zeebe, "outputElement");
        var behavior = Enum.TryParse<InstanceEvents>(loop.Attribute("behavior")?.Value.Trim(), out var named) ? named : InstanceEvents.All;
        return new MultiInstance(
            loop.Attribute("isSequential")?.Value.Trim() is "true" or "1",
            ExpressionReader.Read(loop.Element(BpmnNames.Model + "loopCardinality"), source.Context),
            collection is null ? null : new Expression(ExpressionReader.Clean(collection)),
            Text(own, "item") ?? Named(loop, "inputDataItem") ?? Camunda(loop, "elementVariable") ?? Text(zeebe, "inputElement"),
            Text(own, "output") ?? Content(loop, "loopDataOutputRef") ?? Text(zeebe, "outputCollection"),
            element is null ? null : new Expression(ExpressionReader.Clean(element)),
            ExpressionReader.Read(loop.Element(BpmnNames.Model + "completionCondition"), source.Context))
        {
            Behavior = behavior,
            Throws = behavior switch
            {
                InstanceEvents.None => ReadingContext.Resolve(loop, "noneBehaviorEventRef", source.Context.EventDefinitions),
                InstanceEvents.One => ReadingContext.Resolve(loop, "oneBehaviorEventRef", source.Context.EventDefinitions),
                _ => null,
            },
            Complex = behavior == InstanceEvents.Complex
                ? [.. loop.Elements(BpmnNames.Model + "complexBehaviorDefinition").Select(definition => Complex(definition, source.Context))]
                : [],
        };
    }

    private static ComplexBehavior Complex(ElementNode definition, ReadingContext context) => new(
        ExpressionReader.Read(definition.Element(BpmnNames.Model + "condition"), context),
        definition.Element(BpmnNames.Model + "event") is { } thrown && EventDefinitionReader.All(thrown, context) is { IsEmpty: false } parts
            ? parts is [var only] ? only : new EventDefinition.Multiple(parts, IsParallel: false)
            : null);

    private static string? Text(ElementNode? element, string attribute) => NotEmpty(element?.Attribute(attribute)?.Value);

    private static string? Camunda(ElementNode loop, string attribute) => NotEmpty(loop.Attribute(VendorNames.Camunda + attribute)?.Value);

    private static string? Content(ElementNode loop, string part) => NotEmpty(loop.Element(BpmnNames.Model + part)?.Value);

    private static string? Named(ElementNode loop, string part) =>
        Text(loop.Element(BpmnNames.Model + part), "name") ?? Text(loop.Element(BpmnNames.Model + part), "id");

    private static string? NotEmpty(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
