using CaseFlow.Xml;

namespace CaseFlow.Bpmn.Metamodel;

/// <summary>The prefixes that are declared at an element.</summary>
internal sealed class Scope
{
    private readonly Scope? outer;
    private readonly ElementNode declaring;

    private Scope(Scope? outer, ElementNode declaring)
    {
        this.outer = outer;
        this.declaring = declaring;
    }

    /// <summary>The scope inside an element.</summary>
    public static Scope? In(Scope? outer, ElementNode element)
    {
        foreach (var attribute in element.Attributes())
        {
            if (attribute.IsNamespaceDeclaration)
            {
                return new Scope(outer, element);
            }
        }

        return outer;
    }

    /// <summary>The namespace of a prefix, or of no prefix; null when it is not declared.</summary>
    public static string? Find(Scope? scope, string prefix)
    {
        for (; scope is not null; scope = scope.outer)
        {
            foreach (var attribute in scope.declaring.Attributes())
            {
                if (attribute.DeclaredPrefix == prefix)
                {
                    return attribute.Value;
                }
            }
        }

        return prefix switch { "" => "", "xml" => "http://www.w3.org/XML/1998/namespace", _ => null };
    }
}
