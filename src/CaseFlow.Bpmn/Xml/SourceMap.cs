using CaseFlow.Bpmn.Metamodel;
using CaseFlow.Bpmn.Model;
using CaseFlow.Xml;

namespace CaseFlow.Bpmn.Xml;

/// <summary>Where the ids of a file stand.</summary>
/// <param name="Lines">The line of the first element with an id.</param>
/// <param name="Repeated">Further elements with an id that was used before, with their lines.</param>
internal sealed record SourceMap(Dictionary<ElementId, int> Lines, List<(ElementId Id, int Line)> Repeated)
{
    /// <summary>For models that did not come from a file.</summary>
    public static SourceMap Nowhere() => new([], []);

    public static SourceMap Of(ElementNode root)
    {
        var map = new SourceMap([], []);
        foreach (var element in root.DescendantsAndSelf().Where(element => Standard.Owns(element.Name.Namespace)))
        {
            if (element.Attribute("id") is { } attribute && !map.Lines.TryAdd(new ElementId(Values.Clean(attribute.Value)), LineOf(element)))
            {
                map.Repeated.Add((new ElementId(Values.Clean(attribute.Value)), LineOf(element)));
            }
        }

        return map;
    }

    public static int LineOf(ElementNode element) => element.Line;

    public int LineOf(ElementId? id) => id is { } known ? Lines.GetValueOrDefault(known) : 0;
}
