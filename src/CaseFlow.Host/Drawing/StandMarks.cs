using System.Collections.Immutable;
using CaseFlow.Host.Web;
using CaseFlow.Runtime.UseCases.Instances;

namespace CaseFlow.Host.Drawing;

/// <summary>Turns where a process instance stands now into marks on its diagram: the numbers are those of the open visits.</summary>
internal static class StandMarks
{
    /// <summary>Makes the marks.</summary>
    /// <param name="instance">The instance.</param>
    public static Marks Of(InstanceView instance)
    {
        var stuck = instance.Incidents.Select(incident => incident.Element).ToHashSet(StringComparer.Ordinal);
        return new Marks(
            instance.Visits.GroupBy(visit => visit.Element).ToImmutableDictionary(group => group.Key, group => MarkOf([.. group], stuck)),
            instance.Tokens.GroupBy(token => token.Flow).ToImmutableDictionary(group => group.Key, group => new FlowMark(group.Sum(token => token.Count), group.First().FlowName)),
            instance.Visits.IsEmpty ? null : instance.Visits[^1].Element);
    }

    private static NodeMark MarkOf(ImmutableArray<VisitView> visits, HashSet<string> stuck) => new(
        visits.Length <= 3 ? string.Join(", ", visits.Select(visit => visit.Id)) : $"{visits[0].Id} … {visits[^1].Id}",
        [Times.Short(visits[^1].Since)],
        string.Join('\n', visits.Select(visit => $"{visit.Id} · {visit.Name} · {Times.Show(visit.Since)}")),
        stuck.Contains(visits[0].Name) ? NodeState.Incident : NodeState.Active,
        null);
}
