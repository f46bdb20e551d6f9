using System.Collections.Immutable;
using System.Globalization;
using CaseFlow.Bpmn.Model;
using CaseFlow.Engine.Migrating;
using CaseFlow.Host.Localization;
using CaseFlow.Runtime.UseCases.Moving;

namespace CaseFlow.Host.Drawing;

/// <summary>Marks where running cases wait and where they go on: the same number on both diagrams for what corresponds.</summary>
/// <param name="texts">The texts.</param>
/// <param name="plan">The plan.</param>
internal sealed class MoveMarks(Texts texts, MovePlanView plan)
{
    private const string Nowhere = "×";
    private const string New = "+";

    /// <summary>The marks on the version moved from.</summary>
    public Marks Before() => Of(plan.Places.Select((place, i) => KeyValuePair.Create(
        new ElementId(place.Element),
        place.To is null
            ? new NodeMark(Nowhere, [], texts.Get("moving.markNowhere", ("from", place.Name)), NodeState.Removed, null)
            : Mark(Number(i), place))));

    /// <summary>The marks on the version moved to.</summary>
    public Marks After()
    {
        var targets = plan.Places.Select((place, i) => (place, i)).Where(pair => pair.place.To is not null).GroupBy(pair => pair.place.To!, StringComparer.Ordinal)
            .Select(group => KeyValuePair.Create(
                new ElementId(group.Key), Mark(string.Join(", ", group.Select(pair => Number(pair.i))), group.First().place)));
        var taken = plan.Places.Select(place => place.To).ToHashSet(StringComparer.Ordinal);
        var added = plan.Added.Where(element => !taken.Contains(element)).Select(element => KeyValuePair.Create(
            new ElementId(element), new NodeMark(New, [], texts.Get("moving.markAdded", ("to", element)), NodeState.Added, null)));
        return Of(targets.Concat(added));
    }

    /// <summary>The word for what becomes of a clock.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="clock">What becomes of it.</param>
    public static string Clock(Texts texts, ClockChoice clock) => texts["moving.clock-" + clock.ToString().ToLowerInvariant()];

    private static string Number(int place) => (place + 1).ToString(CultureInfo.InvariantCulture);

    private static Marks Of(IEnumerable<KeyValuePair<ElementId, NodeMark>> nodes)
    {
        var marks = nodes.ToImmutableDictionary();
        return new Marks(marks, ImmutableDictionary<ElementId, FlowMark>.Empty, marks.IsEmpty ? null : marks.Keys.First());
    }

    private NodeMark Mark(string number, MovePlaceView place)
    {
        var to = place.Candidates.FirstOrDefault(candidate => candidate.Id == place.To).Name ?? place.To!;
        var state = place.Clock == ClockChoice.Restarted || place.Element != place.To ? NodeState.Altered : NodeState.Completed;
        return new NodeMark(number, [], texts.Get("moving.markTo", ("from", place.Name), ("to", to), ("clock", Clock(texts, place.Clock))), state, null);
    }
}
