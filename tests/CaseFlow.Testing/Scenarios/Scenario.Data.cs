using System.Runtime.CompilerServices;
using CaseFlow.Engine;

namespace CaseFlow.Testing.Scenarios;

/// <content>What is to hold about data.</content>
public sealed partial class Scenario
{
    /// <summary>An element reads this value by this name; of several visits the oldest, of a multi-instance activity its oldest instance.</summary>
    public Scenario ThenReads(string element, string name, object? value)
    {
        var visible = ProcessEngine.VisibleAt(State, State.Visits.Values.Where(visit => visit.Element.Value == element).OrderBy(visit => visit.Place is null).First().Id);
        return Demand(
            visible.TryGetValue(name, out var found) && found == Values.One(value),
            $"Expected '{element}' to read {Feel.FeelText.Show(Values.One(value))} as '{name}', but it reads {(found is null ? "nothing" : Feel.FeelText.Show(found))}.");
    }

    /// <summary>Exactly these activities wait for data.</summary>
    public Scenario ThenWaitsForData(params string[] elements) =>
        Same("activities waiting for data", elements, State.DataWaits.Values.Select(wait => wait.Element.Value));

    public Scenario Demand(Func<Scenario, bool> holds, [CallerArgumentExpression(nameof(holds))] string what = "") =>
        Demand(holds(this), $"Expected that {what}, but it does not hold.");
}
