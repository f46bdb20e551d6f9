using System.Collections.Frozen;
using System.Collections.Immutable;
using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Containers;
using CaseFlow.Bpmn.Model.Data;
using CaseFlow.Bpmn.Model.Events;
using CaseFlow.Bpmn.Model.Tasks;
using CaseFlow.Feel;

namespace CaseFlow.Engine.Definitions.Data;

/// <summary>Makes the data of elements ready to run, and refuses what leads nowhere.</summary>
internal sealed class DataPlanner(Compiler compiler, DataIndex index)
{
    internal DataPlan? Plan(Node node)
    {
        var data = node.Element.Data;
        var inner = node.Element is SubProcess sub ? sub.Scope.DataObjects : [];
        if (data == NodeData.None && inner.IsEmpty)
        {
            return null;
        }

        // What came first would have to be kept until the rest comes, without a visit that could hold it.
        var isParallel = node.Event is EventDefinition.Multiple { IsParallel: true }
            && (node.Element is BoundaryEvent || node.FollowsEventGateway || node.Container is { IsHandler: true });
        if (isParallel && data.Io is { Outputs.IsEmpty: false } && !data.Outputs.IsEmpty)
        {
            compiler.Refuse(
                FindingCodes.ElementUnsupported,
                node.Id,
                $"Expected '{node.Id}', which waits for all of several things beside the flow, to take no data from them, but it does.",
                ("kind", "dataOutputAssociation"));
        }

        var activity = node.Element as Activity;
        var isRepeated = activity is { Loop: not null } or { Repeat: not null };
        var own = Variables(data.Properties.Where(property => property.Name != DataIndex.Placeholder).Select(property => property.Id));
        var outputs = Variables(data.Io?.Outputs.Select(output => output.Id) ?? []);
        var objects = Variables(inner.Select(item => item.Id));

        // What an event brings is known only when it happens.
        var declared = own.Concat(activity is null ? [] : outputs);
        var plan = new DataPlan
        {
            Waits = activity is not null,
            Declared = Blank(isRepeated ? declared : declared.Concat(objects)),
            Each = Blank(isRepeated ? objects : []),
            Inputs = Variables(data.Io?.Inputs.Select(input => input.Id) ?? []),
            Outputs = outputs,
            In = Links(node, data.Inputs),
            Out = Links(node, data.Outputs),
            InputSets = Sets(node, data.Io?.InputSets ?? [], data.Io?.Inputs ?? []),
            OutputSets = Sets(node, data.Io?.OutputSets ?? [], data.Io?.Outputs ?? []),
        };
        return plan.IsEmpty ? null : plan;
    }

    /// <summary>What an instance of the process declares, and what a call must bring.</summary>
    internal DataPlan? Plan(Process process)
    {
        var data = process.Data;
        if (data == NodeData.None && process.Scope.DataObjects.IsEmpty)
        {
            return null;
        }

        var outputs = Variables(data.Io?.Outputs.Select(output => output.Id) ?? []);
        return new DataPlan
        {
            Waits = false,
            Declared = Blank(Variables(data.Properties.Where(property => property.Name != DataIndex.Placeholder).Select(property => property.Id))
                .Concat(outputs).Concat(Variables(process.Scope.DataObjects.Select(item => item.Id)))),
            Each = Blank([]),
            Inputs = Variables(data.Io?.Inputs.Select(input => input.Id) ?? []),
            Outputs = outputs,
            In = [],
            Out = [],
            InputSets = Sets(null, data.Io?.InputSets ?? [], data.Io?.Inputs ?? []),
            OutputSets = [],
        };
    }

    private static ImmutableSortedDictionary<string, FeelValue> Blank(IEnumerable<string> names) =>
        names.Distinct().ToImmutableSortedDictionary(name => name, _ => FeelValue.Missing, StringComparer.Ordinal);

    private ImmutableArray<string> Variables(IEnumerable<ElementId> ids) => [.. ids.Select(id => index.Find(id)!.Variable)];

    private ImmutableArray<DataLink> Links(Node node, ImmutableArray<DataAssociation> associations) =>
        [.. associations.Where(association => !IsOnlyDrawn(node, association)).Select(association => Link(node, association)).OfType<DataLink>()];

    /// <summary>Drawing tools leave open the end that lies in the activity, or make up a property for it: an arrow that copies nothing.</summary>
    private static bool IsOnlyDrawn(Node node, DataAssociation association) =>
        association is { Transformation: null, Assignments.IsEmpty: true }
        && (association.Sources.IsEmpty || association.Target is not { } target
            || node.Element.Data.Properties.Any(property => property.Id == target && property.Name == DataIndex.Placeholder));

    private DataLink? Link(Node node, DataAssociation association)
    {
        var sources = association.Sources.Select(source => Visible(node, source)).ToList();
        var target = association.Target is { } id ? Visible(node, id) : null;
        if (sources.Contains(null) || (association.Target is not null && target is null))
        {
            return null;
        }

        if (association is { Transformation: null, Assignments.IsEmpty: true, Sources.Length: > 1 } || association is { Transformation: not null, Target: null })
        {
            compiler.Refuse(
                FindingCodes.DataUntransformed,
                node.Id,
                $"Expected the data association '{association.Id}' of '{node.Id}' to lead from one source to one target, or to say what is made of its sources, but it does not.",
                ("association", association.Id?.Value ?? ""));
            return null;
        }

        var transformation = association.Transformation is null ? null : compiler.Parse(node.Id, association.Transformation);
        return new DataLink(
            association.Id,
            [.. sources.OfType<DataPlace>()],
            target,
            transformation,
            [.. association.Assignments.Select(assignment => Put(node, association, assignment, target)).OfType<DataPut>()]);
    }

    private DataPut? Put(Node node, DataAssociation association, DataAssignment assignment, DataPlace? target)
    {
        var places = new[] { target }.Concat(association.Sources.Select(source => IsVisible(node, source) ? index.Find(source) : null)).OfType<DataPlace>()
            .Concat(index.All.Where(place => IsVisible(node, place.Home)));
        var path = DataPath.Read(assignment.To.Text, places);
        if (assignment.From.Text.Length == 0 || path is null)
        {
            compiler.Refuse(
                FindingCodes.DataAssignment,
                node.Id,
                $"Expected each assignment of '{node.Id}' to say what is copied and to name an item or a path into it, but one copies '{assignment.From.Text}' to '{assignment.To.Text}'.",
                ("from", assignment.From.Text),
                ("to", assignment.To.Text));
            return null;
        }

        return compiler.Parse(node.Id, assignment.From) is { } from ? new DataPut(from, path.Value.Place, path.Value.Variable, path.Value.Path) : null;
    }

    private DataPlace? Visible(Node node, ElementId id)
    {
        if (IsVisible(node, id))
        {
            return index.Find(id);
        }

        compiler.Refuse(
            FindingCodes.DataUnresolved,
            node.Id,
            $"Expected the data associations of '{node.Id}' to connect what can be read there, but '{id}' cannot.",
            ("item", id.Value));
        return null;
    }

    private bool IsVisible(Node node, ElementId id) => index.Find(id) is { } place && IsVisible(node, place.Home);

    private static bool IsVisible(Node node, ElementId? home)
    {
        if (home is null)
        {
            return true;
        }

        for (var around = node; around is not null; around = around.Container)
        {
            if (around.Id == home)
            {
                return true;
            }
        }

        return false;
    }

    private ImmutableArray<DataSetPlan> Sets(Node? node, ImmutableArray<DataSet> sets, ImmutableArray<DataItem> items)
    {
        var known = items.Select(item => item.Id).ToHashSet();
        foreach (var unknown in sets.SelectMany(set => set.Items.Concat(set.Optional).Concat(set.WhileExecuting)).Distinct().Where(id => !known.Contains(id)))
        {
            compiler.Refuse(
                FindingCodes.DataSetUnknown,
                node?.Id,
                $"Expected the input and output sets of '{node?.Id.Value ?? "the process"}' to consist of its data inputs and outputs, but '{unknown}' is none of them.",
                ("item", unknown.Value));
        }

        var plans = sets.Select(set => new DataSetPlan(
            set.Id,
            set.Items.Concat(set.Optional).Concat(set.WhileExecuting).ToFrozenSet(),
            [.. set.Items.Where(id => known.Contains(id) && !set.Optional.Contains(id) && !set.WhileExecuting.Contains(id)).Select(id => index.Find(id)!)])).ToImmutableArray();

        // Sets that demand nothing and leave nothing out decide nothing.
        return plans.IsEmpty || (plans[0].Required.IsEmpty && plans[0].Items.Count == known.Count) ? [] : plans;
    }
}
