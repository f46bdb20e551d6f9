using System.Collections.Immutable;
using CaseFlow.Bpmn.Model;

namespace CaseFlow.Bpmn.Xml.Writers;

/// <summary>Writes lanes; those of sub-processes stand with those of the process, as the model has them.</summary>
internal static class LaneWriter
{
    public static void Add(Draft process, ImmutableArray<Lane> lanes)
    {
        if (!lanes.IsEmpty)
        {
            process.Add(Set("laneSet", lanes.Where(lane => lane.Parent is null), lanes.ToLookup(lane => lane.Parent)));
        }
    }

    private static Draft Set(string name, IEnumerable<Lane> lanes, ILookup<ElementId?, Lane> inner) => Draft.Of(name).Add(lanes.Select(lane => Write(lane, inner)));

    private static Draft Write(Lane lane, ILookup<ElementId?, Lane> inner)
    {
        var draft = Draft.Of("lane").With("id", lane.Id).With("name", lane.Name).References("flowNodeRef", lane.Members);
        if (lane.Role is { } role)
        {
            draft.Add(Draft.Of("extensionElements").Add(ExtensionWriter.Role(role)));
        }

        return inner.Contains(lane.Id) ? draft.Add(Set("childLaneSet", inner[lane.Id], inner)) : draft;
    }
}
