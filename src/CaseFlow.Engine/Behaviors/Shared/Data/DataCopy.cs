using System.Collections.Immutable;
using CaseFlow.Engine.Definitions.Data;
using CaseFlow.Engine.Events;
using CaseFlow.Engine.State;
using CaseFlow.Feel;

namespace CaseFlow.Engine.Behaviors.Shared.Data;

/// <summary>
/// The execution of data associations (BPMN 2.0.2 §10.4.2) for one visit. Values are collected and written together, so that a try that
/// fails leaves nothing half done.
/// </summary>
internal sealed class DataCopy
{
    private readonly Step step;
    private readonly ElementVisit visit;
    private readonly RetryStage stage;
    private readonly Dictionary<(ElementInstanceId? Home, string Variable), FeelValue> written = [];
    private readonly List<(ElementInstanceId Home, string Variable, string State)> states = [];
    private ImmutableSortedDictionary<string, FeelValue> own;
    private ImmutableSortedDictionary<string, FeelValue> environment;

    /// <summary>Begins with what the visit can read.</summary>
    /// <param name="step">The step.</param>
    /// <param name="visit">The visit as it stands.</param>
    /// <param name="more">Variables that are the visit's own from now on.</param>
    /// <param name="stage">What a retry does again.</param>
    internal DataCopy(Step step, ElementVisit visit, ImmutableSortedDictionary<string, FeelValue> more, RetryStage stage)
    {
        this.step = step;
        this.visit = visit;
        this.stage = stage;
        own = DataPlaces.Own(step.State, visit).SetItems(more);
        environment = Variables.Inside(step.State, visit).SetItems(own);
    }

    /// <summary>The visit's own variables as they stand now.</summary>
    internal ImmutableSortedDictionary<string, FeelValue> Own => own;

    internal FeelValue Current(DataPlace place) => place.Home == visit.Element
        ? own.GetValueOrDefault(place.Variable, FeelValue.Missing)
        : DataPlaces.HomeOf(step.State, visit, place) is var home && written.TryGetValue((home, place.Variable), out var value)
            ? value
            : DataPlaces.Read(step.State, home, place.Variable);

    internal bool HasAll(DataLink link) => link.Sources.All(source => Current(source) is not FeelValue.Null);

    /// <summary>Executes an association; false when an incident was raised instead.</summary>
    internal bool TryRun(DataLink link)
    {
        if (link.IsPlain)
        {
            if (Current(link.Sources[0]) is not FeelValue.Null and var whole)
            {
                Write(link.Target, link.Target!.Variable, whole);
            }

            return true;
        }

        if (link.Transformation is { } transformation)
        {
            if (Expressions.Evaluate(step, visit, transformation, Around(link), stage) is not { } made)
            {
                return false;
            }

            Write(link.Target, link.Target!.Variable, made);
        }

        return link.Assignments.All(put => TryPut(link, put));
    }

    /// <summary>Writes what goes to other elements; what is the visit's own stays with the caller.</summary>
    internal void Spread()
    {
        foreach (var group in written.GroupBy(entry => entry.Key.Home))
        {
            var values = Variables.None.AddRange(group.Select(entry => KeyValuePair.Create(entry.Key.Variable, entry.Value)));
            if (group.Key is { } home)
            {
                step.Append(new ProcessEvent.VariablesSet(home, values));
            }
            else
            {
                Variables.Set(step, visit.Scope, values);
            }
        }

        foreach (var (home, variable, state) in states)
        {
            step.Append(new ProcessEvent.DataStateSet(visit.Id, home, variable, state));
        }
    }

    private bool TryPut(DataLink link, DataPut put)
    {
        if (Expressions.Evaluate(step, visit, put.From, Around(link), stage) is not { } value)
        {
            return false;
        }

        if (!put.Path.IsEmpty)
        {
            var current = put.To is { } place ? Current(place) : environment.GetValueOrDefault(put.Variable, FeelValue.Missing);
            if (!TryReplace(current, put.Path, value, out value))
            {
                Incidents.Raise(
                    step,
                    visit,
                    EngineCodes.DataPathInvalid,
                    $"Expected to put a value into '{put.Variable}.{string.Join('.', put.Path)}' for '{visit.Element}', but a value on the way has no entries.",
                    stage);
                return false;
            }
        }

        Write(put.To, put.Variable, value);
        return true;
    }

    private void Write(DataPlace? place, string variable, FeelValue value)
    {
        // A variable that is no drawn item belongs to the visit when something comes in, and to what is around it when something goes out.
        if (place?.Home == visit.Element || (place is null && (stage == RetryStage.Enter || own.ContainsKey(variable))))
        {
            own = own.SetItem(variable, value);
            environment = environment.SetItem(variable, value);
            return;
        }

        ElementInstanceId? home = place is null ? null : DataPlaces.HomeOf(step.State, visit, place);
        written[(home, variable)] = value;
        if (!own.ContainsKey(variable))
        {
            environment = environment.SetItem(variable, value);
        }

        if (place?.State is { } state && home is { } scope && step.State.HasScope(scope))
        {
            states.Add((scope, variable, state));
        }
    }

    private ImmutableSortedDictionary<string, FeelValue> Around(DataLink link)
    {
        var around = environment;
        foreach (var source in link.Sources)
        {
            var value = Current(source);
            around = around.SetItem(source.Variable, value).SetItems(source.Names.Select(name => KeyValuePair.Create(name, value)));
        }

        return around;
    }

    private static bool TryReplace(FeelValue current, ReadOnlySpan<string> path, FeelValue value, out FeelValue result)
    {
        result = value;
        if (path.IsEmpty)
        {
            return true;
        }

        if (current is not (FeelValue.Context or FeelValue.Null))
        {
            return false;
        }

        var entries = current is FeelValue.Context context ? context.Entries : Variables.None;
        if (!TryReplace(entries.GetValueOrDefault(path[0], FeelValue.Missing), path[1..], value, out var inner))
        {
            return false;
        }

        result = new FeelValue.Context(entries.SetItem(path[0], inner));
        return true;
    }

    private static bool TryReplace(FeelValue current, ImmutableArray<string> path, FeelValue value, out FeelValue result) =>
        TryReplace(current, path.AsSpan(), value, out result);
}
