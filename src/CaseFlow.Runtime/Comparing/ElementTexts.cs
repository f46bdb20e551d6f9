using CaseFlow.Bpmn.Model;
using CaseFlow.Runtime.Forms;
using CaseFlow.Xml;

namespace CaseFlow.Runtime.Comparing;

/// <summary>
/// Each element's own text in the file, in a form that does not depend on spacing, comments, prefixes or the order of attributes. It finds what the
/// facts have no word for, so that nothing that the file says can differ unseen.
/// </summary>
internal sealed class ElementTexts
{
    private const string Model = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    private const string Own = "https://caseflow.example/schemas/bpmn/1";
    private static readonly HashSet<string> Links = new(["incoming", "outgoing", "flowNodeRef"], StringComparer.Ordinal);
    private static readonly HashSet<string> SaidAttributes = new(["name", "default", "sourceRef", "targetRef", "attachedToRef", "cancelActivity", "isInterrupting", "calledElement", "isExecutable"], StringComparer.Ordinal);
    private static readonly HashSet<string> SaidElements = new(["documentation", "conditionExpression", "script", "multiInstanceLoopCharacteristics", "standardLoopCharacteristics"], StringComparer.Ordinal);

    private readonly ElementNode? root;
    private readonly Dictionary<string, ElementNode> elements = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ComparedPart> parts;
    private readonly HashSet<ElementNode> owners = [];

    public ElementTexts(ElementNode? root, Dictionary<ElementId, ComparedPart> known)
    {
        this.root = root;
        parts = known.ToDictionary(pair => pair.Key.Value, pair => pair.Value, StringComparer.Ordinal);
        foreach (var element in root is null ? [] : root.Descendants().Where(IsOwner))
        {
            owners.Add(element);
            elements.TryAdd(IdOf(element)!, element);
        }
    }

    /// <summary>The text of an element, and what of it no fact says; null where it has none.</summary>
    public (Func<Func<string, string>, string>? Whole, Func<Func<string, string>, string>? Remainder) Of(ElementId id) => elements.TryGetValue(id.Value, out var element)
        ? (renamed => Write(element, renamed, onlyRest: false), renamed => Write(element, renamed, onlyRest: true))
        : (null, null);

    /// <summary>What an element is documented with; null for nothing.</summary>
    public string? DocumentationOf(ElementId id) =>
        elements.TryGetValue(id.Value, out var element) ? string.Join('\n', element.Elements().Where(inner => inner.Name.LocalName == "documentation").Select(inner => inner.Value.Trim())) : null;

    /// <summary>The elements that are no steps, flows or lanes, and the file's own attributes.</summary>
    public IEnumerable<PartFacts> Declarations()
    {
        foreach (var (id, element) in elements.Where(pair => !parts.ContainsKey(pair.Key)))
        {
            var name = element.Attribute("name")?.Value ?? "";
            yield return Declared(element.Name.LocalName, id, name, renamed => Write(element, renamed, onlyRest: false));
        }

        if (root is not null)
        {
            yield return Declared("definitions", "definitions", "", renamed => Write(root, renamed, onlyRest: false));
        }
    }

    private static PartFacts Declared(string type, string id, string name, Func<Func<string, string>, string> text)
    {
        var facts = new FactList();
        facts.Text(Aspects.Name, name);
        return new PartFacts(new ComparedPart(PartKind.Declaration, id, Paths.Of(PartKind.Declaration, id), null, type, new LocalText(name, name)), null, facts.All)
        {
            WholeText = text,
            Traits = _ => [name.Length == 0 ? "" : $"{type}|{name}"],
        };
    }

    private static string? IdOf(ElementNode element) => element.Attribute("id")?.Value;

    // Steps, flows and lanes, and what stands beside them; the inner parts of a step belong to the step.
    private bool IsOwner(ElementNode element) => IdOf(element) is { Length: > 0 } id && element.Name.NamespaceName == Model
        && (parts.ContainsKey(id) || element.Parent is not { } around || around == root || around.Name.LocalName is "process" or "subProcess" or "transaction" or "adHocSubProcess" or "collaboration")
        && element.Name.LocalName is not ("multiInstanceLoopCharacteristics" or "standardLoopCharacteristics" or "ioSpecification" or "property" or "dataInputAssociation" or "dataOutputAssociation");

    private string Write(ElementNode element, Func<string, string> renamed, bool onlyRest) => new CanonicalText(
        Model,
        attribute => IsSaid(attribute, onlyRest),
        child => owners.Contains(child) || IsLeftOut(child, onlyRest),
        value => parts.TryGetValue(value, out var part) ? renamed(part.Path) : value).Of(element, withName: !onlyRest);

    private static bool IsSaid(ElementAttribute attribute, bool onlyRest) =>
        (onlyRest && SaidAttributes.Contains(attribute.Name.ToString())) || attribute.Name.ToString() is "exporter" or "exporterVersion";

    private static bool IsLeftOut(ElementNode child, bool onlyRest) => child.Name.NamespaceName switch
    {
        Model => Links.Contains(child.Name.LocalName)
            || (onlyRest && child.Name.LocalName == "extensionElements" && child.Elements().All(inner => inner.Name.NamespaceName == Own))
            || (onlyRest && (SaidElements.Contains(child.Name.LocalName) || child.Name.LocalName.EndsWith("EventDefinition", StringComparison.Ordinal))),
        Own => onlyRest,
        "http://www.omg.org/spec/BPMN/20100524/DI" => true,
        _ => false,
    };
}
