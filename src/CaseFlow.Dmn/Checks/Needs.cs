using CaseFlow.Dmn.Model;

namespace CaseFlow.Dmn.Checks;

/// <summary>What elements of the graph need, with what may stand there.</summary>
internal static class Needs
{
    /// <summary>One reference of an element.</summary>
    /// <param name="Role">The standard's name of the element that holds it.</param>
    /// <param name="Target">Where it leads.</param>
    /// <param name="Allowed">The kinds that may stand there.</param>
    /// <param name="IsEvaluated">Whether evaluation follows it.</param>
    internal sealed record Need(string Role, DmnReference Target, string[] Allowed, bool IsEvaluated);

    private static readonly string[] Decisions = ["decision"];
    private static readonly string[] Inputs = ["inputData"];
    private static readonly string[] Invocables = ["businessKnowledgeModel", "decisionService"];
    private static readonly string[] Sources = ["knowledgeSource"];

    internal static IEnumerable<Need> Of(DrgElement element) => element switch
    {
        Decision decision => [.. decision.Information.Concat(decision.Knowledge).Select(Evaluated), .. decision.Authority.Select(Told)],
        BusinessKnowledgeModel knowledge => [.. knowledge.Knowledge.Select(Evaluated), .. knowledge.Authority.Select(Told)],
        DecisionService service =>
        [
            .. service.OutputDecisions.Select(target => new Need("outputDecision", target, Decisions, true)),
            .. service.EncapsulatedDecisions.Select(target => new Need("encapsulatedDecision", target, Decisions, true)),
            .. service.InputDecisions.Select(target => new Need("inputDecision", target, Decisions, true)),
            .. service.InputData.Select(target => new Need("inputData", target, Inputs, true)),
        ],
        KnowledgeSource source => source.Authority.Select(Told),
        _ => [],
    };

    private static Need Evaluated(Requirement requirement) => Told(requirement) with { IsEvaluated = true };

    private static Need Told(Requirement requirement) => requirement.Kind switch
    {
        RequirementKind.Decision => new Need("requiredDecision", requirement.Target, Decisions, false),
        RequirementKind.Input => new Need("requiredInput", requirement.Target, Inputs, false),
        RequirementKind.Knowledge => new Need("requiredKnowledge", requirement.Target, Invocables, false),
        _ => new Need("requiredAuthority", requirement.Target, Sources, false),
    };
}
