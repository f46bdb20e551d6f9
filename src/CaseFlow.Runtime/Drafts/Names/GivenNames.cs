using System.Collections.Immutable;
using CaseFlow.Bpmn.Extensions;
using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Containers;
using CaseFlow.Bpmn.Model.Tasks;
using CaseFlow.Feel;
using CaseFlow.Runtime.Actions;
using CaseFlow.Runtime.Drafts.Checks;
using CaseFlow.Runtime.Forms;

namespace CaseFlow.Runtime.Drafts.Names;

/// <summary>Finds what gives names values in a draft.</summary>
internal static class GivenNames
{
    private static readonly (string Name, FeelType Type)[] OfEveryCase =
    [
        ("place", FeelType.Text), ("compound", FeelType.Text), ("channel", FeelType.Text), ("caseNumber", FeelType.Text),
        ("description", FeelType.Text), ("anonymous", FeelType.Boolean),
    ];

    /// <summary>The names with what gives them, those from the start first.</summary>
    public static ImmutableArray<GivenName> Of(DraftContent draft)
    {
        var intake = draft.Mechanism.IntakeForm is { } key ? draft.Reading.Forms.GetValueOrDefault(key) : null;
        return
        [
            .. OfEveryCase.Select(name => new GivenName(new KnownName(name.Name, name.Type, NameOrigin.Case, "", null, null), null)),
            .. intake is null ? [] : OfForm(intake, NameOrigin.Intake, null),
            .. draft.Mechanism.Variables.Select(name => new GivenName(new KnownName(name, FeelType.Any, NameOrigin.Variable, "", null, null), null)),
            .. draft.Nodes.SelectMany(node => ByNode(draft, node)),
        ];
    }

    private static IEnumerable<GivenName> ByNode(DraftContent draft, FlowNode node)
    {
        var own = node switch
        {
            UserTask task => ByTask(draft, task),
            ServiceTask { Action: { } action } => ByAction(node, action),
            SendTask { Action: { } action } => ByAction(node, action),
            CallActivity call => call.Outputs.Select(output => By(node, output.Name, FeelType.Any, NameOrigin.Call)),
            ScriptTask { ResultVariable: { } result } script =>
                [By(node, result, FeelExpression.Parse(script.Script.Text).Expression?.Type ?? FeelType.Any, NameOrigin.Script)],
            BusinessRuleTask { Decision.Result: { } result } => [By(node, result, FeelType.Any, NameOrigin.Decision)],
            _ => Enumerable.Empty<GivenName>(),
        };
        return node is Activity { Loop.Output: { } gathered } ? own.Append(By(node, gathered, new FeelType.List(FeelType.Any), NameOrigin.Gathered)) : own;
    }

    private static IEnumerable<GivenName> ByTask(DraftContent draft, UserTask task)
    {
        var filled = task.Work.Form is { } key && draft.Reading.Forms.TryGetValue(key, out var form) ? OfForm(form, NameOrigin.Form, task) : [];
        return task.Work.Deciders is not { } deciders
            ? filled
            :
            [
                .. filled,
                By(task, deciders.Decision + "Result", FeelType.Text, NameOrigin.Gathered),
                .. new[] { "For", "Against", "Total", "Count" }.Select(counted => By(task, deciders.Decision + counted, FeelType.Number, NameOrigin.Gathered)),
                By(task, deciders.Decision + "Opinions", new FeelType.List(FeelType.Any), NameOrigin.Gathered),
            ];
    }

    // A field that the task only shows gives nothing.
    private static IEnumerable<GivenName> OfForm(FormDefinition form, NameOrigin origin, UserTask? task) => form.Fields
        .Where(field => task is null || task.Work.Fields.All(shown => shown.Field != field.Name || shown.Access == "write"))
        .Select(field => new GivenName(new KnownName(field.Name, FieldTypes.Of(field), origin, form.Key, form.Title, field), task?.Id));

    private static IEnumerable<GivenName> ByAction(FlowNode node, ActionBinding action)
    {
        var results = (ActionCatalogue.Find(action.Name)?.Description?.Results ?? [])
            .DistinctBy(result => result.Name, StringComparer.Ordinal)
            .ToDictionary(result => result.Name, result => FieldTypes.Of(result.Kind), StringComparer.Ordinal);
        var scope = new FeelScope(results, ImmutableDictionary<string, FeelType>.Empty);
        return action.Outputs.Select(output => By(node, output.Name, FeelExpression.Parse(output.Value, scope).Expression?.Type ?? FeelType.Any, NameOrigin.Action));
    }

    private static GivenName By(FlowNode node, string name, FeelType type, NameOrigin origin) =>
        new(new KnownName(name, type, origin, node.Id.Value, node.Name is { Length: > 0 } called ? new LocalText(called, called) : null, null), node.Id);
}
