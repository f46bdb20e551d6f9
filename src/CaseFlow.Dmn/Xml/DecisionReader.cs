using System.Collections.Frozen;
using System.Collections.Immutable;
using CaseFlow.Dmn.Model;
using CaseFlow.Xml;

namespace CaseFlow.Dmn.Xml;

/// <summary>Reads a decision with its requirements.</summary>
internal static class DecisionReader
{
    private static readonly FrozenSet<string> Known = new[]
    {
        "variable", "informationRequirement", "decisionTable", "literalExpression", "description", "extensionElements", "question",
        "allowedAnswers", "authorityRequirement", "supportedObjective", "impactedPerformanceIndicator", "decisionMaker", "decisionOwner",
        "usingProcess", "usingTask",
    }.ToFrozenSet();

    /// <summary>The decision; null, with a finding, when it has no id or no logic that is carried out.</summary>
    internal static Decision? Read(ElementNode element, ReadingContext context)
    {
        if (context.IdOf(element) is not { } id)
        {
            return null;
        }

        context.ReportOthers(element, id, Known);
        var variable = context.Part(element, "variable");
        var name = element.Attribute("name")?.Value ?? id;
        return LogicOf(element, id, context) is { } logic
            ? new Decision(
                id,
                name,
                variable?.Attribute("name")?.Value ?? name,
                TypeRefReader.Read(variable, context),
                Required(element, "requiredInput", context),
                Required(element, "requiredDecision", context),
                logic,
                ReadingContext.LineOf(element))
            : null;
    }

    private static DecisionLogic? LogicOf(ElementNode element, string id, ReadingContext context)
    {
        if (context.Part(element, "decisionTable") is { } table)
        {
            return TableReader.Read(table, id, context);
        }

        if (context.TextOf(context.Part(element, "literalExpression")) is { } expression)
        {
            return new DecisionLogic.Literal(expression);
        }

        context.Findings.Add(
            DmnCodes.NoLogic, id, ReadingContext.LineOf(element),
            $"Expected decision '{id}' to have a decision table or an expression, but it has neither. Give it one.");
        return null;
    }

    // A reference is the fragment of an address within the file.
    private static ImmutableArray<string> Required(ElementNode element, string kind, ReadingContext context) =>
    [
        .. context.Parts(element, "informationRequirement")
            .Select(requirement => context.Part(requirement, kind)?.Attribute("href")?.Value)
            .OfType<string>()
            .Select(reference => reference[(reference.LastIndexOf('#') + 1)..]),
    ];
}
