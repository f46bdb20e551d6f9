using System.Collections.Immutable;
using CaseFlow.Bpmn.Model.Events;
using CaseFlow.Engine.Definitions;
using CaseFlow.Engine.Definitions.Data;
using CaseFlow.Engine.Events;
using CaseFlow.Engine.State;
using CaseFlow.Feel;

namespace CaseFlow.Engine.Behaviors.Shared.Data;

/// <summary>
/// What messages, signals, errors and escalations carry (BPMN 2.0.2 §10.4.2): the data inputs of what throws go along, and become the data
/// outputs of what catches. A catching element that passes no data outputs on sets all that comes as variables.
/// </summary>
internal static class Payloads
{
    /// <summary>The values of the data inputs that a visit gives along; those without a value are left out.</summary>
    internal static ImmutableSortedDictionary<string, FeelValue> Of(Step step, Node node, ElementVisit visit)
    {
        if ((node.Whole ?? node).Data is not { Inputs.IsEmpty: false } plan)
        {
            return Variables.None;
        }

        var visible = Variables.Visible(step.State, step.State.Visits[visit.Id]);
        return Variables.None.AddRange(plan.Inputs.Distinct()
            .Where(name => visible.GetValueOrDefault(name, FeelValue.Missing) is not FeelValue.Null)
            .Select(name => KeyValuePair.Create(name, visible[name])));
    }

    /// <summary>The values among those that came which are data outputs; one output that is not named among them is all of them together.</summary>
    internal static ImmutableSortedDictionary<string, FeelValue> Named(DataPlan plan, ImmutableSortedDictionary<string, FeelValue> values)
    {
        var named = Variables.None.AddRange(plan.Outputs.Distinct().Where(values.ContainsKey).Select(name => KeyValuePair.Create(name, values[name])));
        return named.IsEmpty && plan.Outputs.Length == 1 && !values.IsEmpty ? named.Add(plan.Outputs[0], new FeelValue.Context(values)) : named;
    }

    /// <summary>Brings values to a waiting place, just before it is told.</summary>
    /// <param name="step">The step.</param>
    /// <param name="node">The element that waited.</param>
    /// <param name="waiting">The id under which it waited.</param>
    /// <param name="scope">The scope it waited in.</param>
    /// <param name="values">What came.</param>
    internal static void Bring(Step step, Node node, ElementInstanceId waiting, ElementInstanceId scope, ImmutableSortedDictionary<string, FeelValue> values)
    {
        if (values.IsEmpty)
        {
            return;
        }

        if (node.Data is not { Catches: true } plan)
        {
            Variables.Set(step, scope, values);
        }
        else if (!step.State.Visits.TryGetValue(waiting, out var visit))
        {
            step.Carry(node, All(plan, values));
        }
        else if (visit.Place is not null)
        {
            Variables.Set(step, visit, Named(plan, values));
        }
        else
        {
            step.Append(new ProcessEvent.DataTaken(waiting, null, All(plan, values)));
        }
    }

    /// <summary>Brings values to what catches something thrown.</summary>
    internal static void Bring(Step step, Catcher catcher, ImmutableSortedDictionary<string, FeelValue> values)
    {
        if (values.IsEmpty)
        {
            return;
        }

        var node = catcher.Node.IsHandler ? catcher.Node.Inside!.Starts[0] : catcher.Node;
        if (node.Data is { Catches: true } plan)
        {
            step.Carry(node, All(plan, values));
        }
        else
        {
            Variables.Set(step, catcher.Node.Element is BoundaryEvent ? step.State.Visits[catcher.At].Scope : catcher.At, values);
        }
    }

    /// <summary>All that came beside the data outputs, so that associations can make something of it.</summary>
    internal static ImmutableSortedDictionary<string, FeelValue> All(DataPlan plan, ImmutableSortedDictionary<string, FeelValue> values) =>
        values.SetItems(Named(plan, values));
}
