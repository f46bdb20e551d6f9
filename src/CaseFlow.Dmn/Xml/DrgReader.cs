using System.Collections.Immutable;
using CaseFlow.Dmn.Model;
using CaseFlow.Xml;

namespace CaseFlow.Dmn.Xml;

/// <summary>Reads an element of the decision requirements graph (DMN 1.5 §6.3).</summary>
internal static class DrgReader
{
    /// <summary>The element; null when it is of another kind.</summary>
    internal static DrgElement? Read(ElementNode element, ReadingContext context)
    {
        var (id, name) = (ReadingContext.IdOf(element), ReadingContext.NameOf(element));
        DrgElement? read = element.Name.LocalName switch
        {
            "decision" => ReadDecision(id, name, element, context),
            "businessKnowledgeModel" => ReadKnowledge(id, name, element, context),
            "decisionService" => ReadService(id, name, element, context),
            "inputData" => new InputData(id, name),
            "knowledgeSource" => ReadSource(id, name, element, context),
            _ => null,
        };
        return read is null ? null : read with
        {
            Label = ReadingContext.TextOf(element, "label"),
            Description = context.PartText(element, "description"),
            Variable = read is not KnowledgeSource && context.Part(element, "variable") is { } variable ? context.ItemOf(variable) : null,
            Line = element.Line,
        };
    }

    private static Decision ReadDecision(string id, string name, ElementNode element, ReadingContext context) =>
        new(id, name, ExpressionReader.In(element, context))
        {
            Question = context.PartText(element, "question"),
            AllowedAnswers = context.PartText(element, "allowedAnswers"),
            Information = RequirementReader.Read(element, "informationRequirement", context),
            Knowledge = RequirementReader.Read(element, "knowledgeRequirement", context),
            Authority = RequirementReader.Read(element, "authorityRequirement", context),
        };

    private static BusinessKnowledgeModel ReadKnowledge(string id, string name, ElementNode element, ReadingContext context) =>
        new(id, name, context.Part(element, "encapsulatedLogic") is { } logic ? BoxedReader.ReadFunction(logic, context) : null)
        {
            Knowledge = RequirementReader.Read(element, "knowledgeRequirement", context),
            Authority = RequirementReader.Read(element, "authorityRequirement", context),
        };

    private static DecisionService ReadService(string id, string name, ElementNode element, ReadingContext context) =>
        new(id, name, References(element, "outputDecision", context))
        {
            EncapsulatedDecisions = References(element, "encapsulatedDecision", context),
            InputDecisions = References(element, "inputDecision", context),
            InputData = References(element, "inputData", context),
        };

    private static KnowledgeSource ReadSource(string id, string name, ElementNode element, ReadingContext context) => new(id, name)
    {
        Type = context.PartText(element, "type"),
        LocationUri = ReadingContext.TextOf(element, "locationURI"),
        Owner = context.Part(element, "owner") is { } owner ? RequirementReader.ReadReference(owner, context) : null,
        Authority = RequirementReader.Read(element, "authorityRequirement", context),
    };

    private static ImmutableArray<DmnReference> References(ElementNode element, string name, ReadingContext context) =>
        [.. context.Parts(element, name).Select(part => RequirementReader.ReadReference(part, context)).OfType<DmnReference>()];
}
