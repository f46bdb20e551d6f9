using CaseFlow.Dmn.Model;

namespace CaseFlow.Dmn.Xml.Writers;

/// <summary>Writes elements of the decision requirements graph.</summary>
internal static class DrgWriter
{
    internal static Draft Write(DrgElement element, WritingContext context) => element switch
    {
        Decision decision => Begin("decision", element, context)
            .Add("question", decision.Question)
            .Add("allowedAnswers", decision.AllowedAnswers)
            .Add(Variable(element, context))
            .Add(decision.Information.Select(requirement => Requirement("informationRequirement", requirement, context)))
            .Add(decision.Knowledge.Select(requirement => Requirement("knowledgeRequirement", requirement, context)))
            .Add(decision.Authority.Select(requirement => Requirement("authorityRequirement", requirement, context)))
            .Add(decision.Logic is { } logic ? ExpressionWriter.Write(logic, context) : null),
        BusinessKnowledgeModel knowledge => Begin("businessKnowledgeModel", element, context)
            .Add(Variable(element, context))
            .Add(knowledge.Logic is { } logic ? ExpressionWriter.Function("encapsulatedLogic", logic, context) : null)
            .Add(knowledge.Knowledge.Select(requirement => Requirement("knowledgeRequirement", requirement, context)))
            .Add(knowledge.Authority.Select(requirement => Requirement("authorityRequirement", requirement, context))),
        DecisionService service => Begin("decisionService", element, context)
            .Add(Variable(element, context))
            .Add(service.OutputDecisions.Select(target => Reference("outputDecision", target, context)))
            .Add(service.EncapsulatedDecisions.Select(target => Reference("encapsulatedDecision", target, context)))
            .Add(service.InputDecisions.Select(target => Reference("inputDecision", target, context)))
            .Add(service.InputData.Select(target => Reference("inputData", target, context))),
        InputData => Begin("inputData", element, context).Add(Variable(element, context)),
        KnowledgeSource source => Begin("knowledgeSource", element, context)
            .With("locationURI", source.LocationUri)
            .Add(source.Authority.Select(requirement => Requirement("authorityRequirement", requirement, context)))
            .Add("type", source.Type)
            .Add(source.Owner is { } owner ? Reference("owner", owner, context) : null),
        _ => throw new InvalidOperationException($"Expected to write every element, but {element.GetType().Name} has no form."),
    };

    private static Draft Begin(string name, DrgElement element, WritingContext context) => context.Of(name)
        .With("id", element.Id.Length > 0 ? element.Id : null)
        .With("label", element.Label)
        .With("name", element.Name)
        .Add("description", element.Description);

    private static Draft? Variable(DrgElement element, WritingContext context) =>
        element.Variable is { } variable ? context.Item("variable", variable) : null;

    private static Draft Requirement(string name, Requirement requirement, WritingContext context) => context.Of(name)
        .With("id", requirement.Id)
        .Add(Reference(
            requirement.Kind switch
            {
                RequirementKind.Decision => "requiredDecision",
                RequirementKind.Input => "requiredInput",
                RequirementKind.Knowledge => "requiredKnowledge",
                _ => "requiredAuthority",
            },
            requirement.Target,
            context));

    private static Draft Reference(string name, DmnReference target, WritingContext context) => context.Of(name).With("href", target.Href);
}
