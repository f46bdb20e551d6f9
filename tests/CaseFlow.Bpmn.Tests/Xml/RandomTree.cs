using System.Xml.Linq;
using CaseFlow.Xml;

namespace CaseFlow.Bpmn.Tests.Xml;

/// <summary>Trees of any shape: prefixes declared anew inside, texts of every kind, comments and instructions.</summary>
internal sealed class RandomTree(int seed)
{
    private static readonly string[] Prefixes = ["", "p", "q", "r"];
    private static readonly string[] Spaces = ["urn:1", "urn:2", "urn:3"];
    private static readonly string[] Texts =
        ["", " ", "\n\t", "a", "<&>\"'", "]]>", "\r", "\r\n", "受理", "𠮷", "p:x", "é\u0085\u2028", new('x', 300), new(' ', 300), "--", "?>"];

    private readonly Random random = new(seed);
    private int left = 60;

    public XmlTree Make() => new(
        Element(new() { [""] = "" }, depth: 0), [.. Asides()], [.. Asides()], random.Next(3) switch { 0 => true, 1 => false, _ => null });

    private ElementNode Element(Dictionary<string, string> outer, int depth)
    {
        var scope = new Dictionary<string, string>(outer);
        var attributes = new List<ElementAttribute>();
        foreach (var prefix in Prefixes.Where(_ => random.Next(4) == 0))
        {
            scope[prefix] = prefix.Length == 0 && random.Next(3) == 0 ? "" : Spaces[random.Next(Spaces.Length)];
            attributes.Add(prefix.Length == 0 ? new("xmlns", "", scope[""]) : new(XNamespace.Xmlns + prefix, "xmlns", scope[prefix]));
        }

        foreach (var (prefix, space) in scope.Where(_ => random.Next(3) == 0))
        {
            var name = (prefix.Length == 0 ? XNamespace.None : XNamespace.Get(space)) + $"a{prefix}";
            if (!attributes.Exists(attribute => attribute.Name == name))
            {
                attributes.Add(new(name, prefix, Text()));
            }
        }

        if (random.Next(8) == 0)
        {
            attributes.Add(new(XNamespace.Xml + "lang", "xml", "zh"));
        }

        var (used, uri) = scope.ElementAt(random.Next(scope.Count));
        var element = new ElementNode(XNamespace.Get(uri) + "e", used, [.. attributes]);
        for (var part = random.Next(5); part > 0 && left > 0; part--)
        {
            Add(element, scope, depth);
        }

        return element;
    }

    private void Add(ElementNode element, Dictionary<string, string> scope, int depth)
    {
        switch (random.Next(6))
        {
            case 0 when depth < 8:
            case 1 when depth < 8:
                left--;
                element.Add(Element(scope, depth + 1));
                break;
            case 2 when Text() is { Length: > 0 } text && element.Nodes().LastOrDefault() is not TextNode { IsCData: false }:
                element.Add(new TextNode(text));
                break;
            case 3 when Text() is var text && !text.Contains("]]>", StringComparison.Ordinal) && !text.Contains('\r', StringComparison.Ordinal):
                element.Add(new TextNode(text, isCData: true));
                break;
            default:
                foreach (var aside in Asides())
                {
                    element.Add(aside);
                }

                break;
        }
    }

    private IEnumerable<ContentNode> Asides()
    {
        if (random.Next(4) == 0)
        {
            yield return new CommentNode($" {random.Next(100)} 注 ");
        }

        if (random.Next(6) == 0)
        {
            yield return new InstructionNode("pi", random.Next(2) == 0 ? "" : "data=\"1\"");
        }
    }

    private string Text() => Texts[random.Next(Texts.Length)];
}
