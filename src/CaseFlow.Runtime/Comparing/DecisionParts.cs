using System.Collections.Immutable;
using System.Globalization;
using CaseFlow.Dmn.Model;
using CaseFlow.Dmn.Xml;
using CaseFlow.Runtime.Deployment;
using CaseFlow.Runtime.Forms;
using CaseFlow.Xml;

namespace CaseFlow.Runtime.Comparing;

/// <summary>The parts of a version that stand in its decision files.</summary>
internal static class DecisionParts
{
    public static IEnumerable<PartFacts> Of(ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> files) =>
        files.Where(file => ProcedureFiles.IsDecisions(file.Key)).SelectMany(file => DmnReader.Read(file.Value).Document is { } document ? Of(file.Key, document) : []);

    private static IEnumerable<PartFacts> Of(string file, DmnDocument document)
    {
        var source = document.Source?.Root;
        var whole = new ComparedPart(PartKind.Decision, file, Paths.Of(PartKind.Decision, file), null, "definitions", Words(document.Name.Length > 0 ? document.Name : file));
        yield return new PartFacts(whole, null, FactsOf(document)) 
        {
            Traits = _ => [document.Namespace + "|" + document.Name],
            WholeText = source is null ? null : _ => Text(source, child => child.Parent == source && (child.Attribute("id") is not null || child.Name.LocalName is "itemDefinition" or "DMNDI")),
        };
        foreach (var element in document.Elements)
        {
            var key = element.Id.Length > 0 ? element.Id : element.Name;
            var part = new ComparedPart(PartKind.Decision, key, Paths.In(whole.Path, PartKind.Decision, key), whole.Path, null, Words(element.Label ?? element.Name));
            var node = source?.Elements().FirstOrDefault(child => child.Attribute("id")?.Value == element.Id);
            yield return new PartFacts(part, whole.Path, FactsOf(element))
            {
                Traits = renamed => [$"{renamed(whole.Path)}|{element.GetType().Name}|{element.Name}"],
                WholeText = node is null ? null : _ => Text(node, child => child.Parent?.Name.LocalName == "decisionTable" && child.Name.LocalName is "input" or "output" or "rule"),
            };
            foreach (var inner in TableIn(element) is { } table ? TableParts.Of(table, part) : [])
            {
                yield return inner;
            }
        }
    }

    private static string Text(ElementNode element, Func<ElementNode, bool> isLeftOut) =>
        new CanonicalText(element.Name.NamespaceName, _ => false, isLeftOut, value => value).Of(element);

    private static LocalText Words(string text) => new(text, text);

    private static Expression? LogicOf(DrgElement element) => element switch
    {
        Decision decision => decision.Logic,
        BusinessKnowledgeModel knowledge => knowledge.Logic is { } function ? function.Body : null,
        _ => null,
    };

    private static Expression.Table? TableIn(DrgElement element) => LogicOf(element) as Expression.Table;

    private static ImmutableArray<ComparedFact> FactsOf(DmnDocument document)
    {
        var facts = new FactList();
        facts.Text(Aspects.Name, document.Name);
        foreach (var type in document.ItemDefinitions)
        {
            facts.Text(Aspects.DataType, type.Structure is ItemStructure.Simple simple ? $"{simple.TypeRef} {simple.AllowedValues?.Text}{(type.IsCollection ? " []" : "")}" : type.Structure.GetType().Name, type.Name);
        }

        return facts.All;
    }

    private static ImmutableArray<ComparedFact> FactsOf(DrgElement element)
    {
        var facts = new FactList();
        facts.Text(Aspects.Name, element.Name);
        facts.Text(Aspects.Label, element.Label);
        facts.Text(Aspects.DataType, element.TypeRef);
        facts.Text(Aspects.Documentation, element.Description);
        switch (LogicOf(element))
        {
            case Expression.Table table:
                facts.Word(Aspects.HitPolicy, "compare.policy", table.HitPolicy + (table.HitPolicy == HitPolicy.Collect && table.Aggregation is { } aggregation ? "." + aggregation : ""));
                break;
            case Expression.Literal literal:
                facts.Formula(Aspects.Logic, literal.Text);
                break;
            default:
                break;
        }

        foreach (var requirement in element is Decision decision ? decision.Information.Concat(decision.Knowledge).Concat(decision.Authority) : [])
        {
            facts.Text(Aspects.Requirement, requirement.Target.Href, string.Create(CultureInfo.InvariantCulture, $"{requirement.Kind} {requirement.Target.Href}"));
        }

        return facts.All;
    }
}
