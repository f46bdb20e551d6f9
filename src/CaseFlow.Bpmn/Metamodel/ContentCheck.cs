using System.Xml.Linq;
using CaseFlow.Xml;

namespace CaseFlow.Bpmn.Metamodel;

/// <summary>Goes along the content of one element and says what is too much, too early, too late or missing.</summary>
internal sealed class ContentCheck(ElementNode parent, TypeShape type, SchemaFindings findings)
{
    private readonly int[] counts = type.Content.Length == 0 ? [] : new int[type.Content.Length];
    private int at;
    private XName? chosen;

    /// <summary>The shape that the element must have; null when nothing of the standard is expected of it.</summary>
    public ElementShape? Take(ElementNode inner)
    {
        if (!type.Children.TryGetValue(inner.Name, out var known))
        {
            TakeOther(inner);
            return null;
        }

        var place = type.Content[known.Place];
        var isLate = known.Place < at;
        var isFull = ++counts[known.Place] > place.Most;
        chosen = place.Choices.Length > 1 ? inner.Name : chosen;
        if (isLate || isFull || (place.After is not null && place.After != chosen))
        {
            findings.UnexpectedElement(inner, parent, ExpectedFrom(isFull && known.Place == at ? at + 1 : at));
        }

        at = Math.Max(at, known.Place);
        return known.Shape;
    }

    /// <summary>Says what is missing.</summary>
    public void End()
    {
        for (var place = 0; place < counts.Length; place++)
        {
            if (counts[place] < type.Content[place].Least)
            {
                findings.MissingElement(parent, type.Content[place], counts[place]);
            }
        }
    }

    private void TakeOther(ElementNode inner)
    {
        for (var place = at; place < counts.Length; place++)
        {
            var allowed = type.Content[place].Any switch
            {
                "any" => true,
                "other" => inner.Name.Namespace != XNamespace.None && inner.Name.Namespace != type.Name.Namespace,
                _ => false,
            };
            if (allowed && counts[place] < type.Content[place].Most)
            {
                counts[place]++;
                at = place;
                return;
            }
        }

        findings.UnexpectedElement(inner, parent, ExpectedFrom(at));
    }

    private IEnumerable<string> ExpectedFrom(int place) =>
        type.Content.Skip(place).SelectMany(one => one.Any is null ? one.Choices.Select(choice => choice.Name.LocalName) : ["elements of other vocabularies"]);
}
