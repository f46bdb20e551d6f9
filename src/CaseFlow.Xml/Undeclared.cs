using System.Xml.Linq;

namespace CaseFlow.Xml;

/// <summary>Finds the prefixes that an element's names use, but that only elements around it declare.</summary>
internal static class Undeclared
{
    public static List<(string Prefix, XNamespace Space)> In(ElementNode top)
    {
        var needed = new List<(string Prefix, XNamespace Space)>();
        foreach (var element in top.DescendantsAndSelf())
        {
            Need(element.Prefix, element.Name.Namespace, element, top, needed);
            foreach (var attribute in element.Attributes())
            {
                if (attribute.Prefix.Length > 0 && !attribute.IsNamespaceDeclaration)
                {
                    Need(attribute.Prefix, attribute.Name.Namespace, element, top, needed);
                }
            }
        }

        return needed;
    }

    private static void Need(string prefix, XNamespace space, ElementNode at, ElementNode top, List<(string Prefix, XNamespace Space)> needed)
    {
        var isSettled = prefix is "xml" || (prefix.Length == 0 && space == XNamespace.None) || needed.Contains((prefix, space));
        if (!isSettled && !IsDeclared(prefix, at, top))
        {
            needed.Add((prefix, space));
        }
    }

    private static bool IsDeclared(string prefix, ElementNode at, ElementNode top)
    {
        foreach (var element in at.AncestorsAndSelf())
        {
            if (element.Attributes().Any(attribute => attribute.DeclaredPrefix == prefix))
            {
                return true;
            }

            if (element == top)
            {
                return false;
            }
        }

        return false;
    }
}
