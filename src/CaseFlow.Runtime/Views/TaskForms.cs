using System.Collections.Immutable;
using CaseFlow.Bpmn.Extensions;
using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Tasks;
using CaseFlow.Calendar;
using CaseFlow.Cases;
using CaseFlow.Cases.Records;
using CaseFlow.Engine;
using CaseFlow.Feel;
using CaseFlow.Runtime.Deployment;
using CaseFlow.Runtime.Forms;
using CaseFlow.Runtime.Handling;
using CaseFlow.Runtime.Ports;
using CaseFlow.Runtime.Reference;

namespace CaseFlow.Runtime.Views;

/// <summary>The form of an open task: definition, permissions and the values at hand.</summary>
/// <param name="Form">The form; null for a task without form.</param>
/// <param name="Permissions">The task's permissions.</param>
/// <param name="Values">Case data and the process variables visible at the task.</param>
internal sealed record TaskForms(FormDefinition? Form, ImmutableArray<FieldPermission> Permissions, ImmutableSortedDictionary<string, FeelValue> Values)
{
    public static TaskForms Of(Case current, ProcessInstance instance, Procedure procedure, CaseTask task)
    {
        var node = procedure.Definitions[instance.ProcessId].Find(new ElementId(task.Element)) as UserTask;
        var form = task.Form is null ? null : procedure.Forms.GetValueOrDefault(task.Form);
        // Where every person's answer counts for itself, nobody starts from what another filled in.
        var own = node?.Loop?.Output is null || form is null
            ? []
            : form.Fields.Select(f => f.Name).Except(node.Work.Fields.Where(f => f.Access != "write").Select(f => f.Field)).ToHashSet(StringComparer.Ordinal);
        return new TaskForms(form, node?.Work.Fields ?? [], ValuesAt(current, instance, task.Id, own));
    }

    /// <summary>Whether ids in submitted values exist, and what options are taken from; photos and papers are looked up in the store.</summary>
    /// <param name="session">The store.</param>
    /// <param name="form">The form.</param>
    /// <param name="submitted">Values as text by field name.</param>
    /// <param name="around">Organisation, calendar, clock.</param>
    /// <param name="categories">The classification list.</param>
    /// <param name="registeredAt">When the case was registered, which says which version of a reference list counts.</param>
    public static async ValueTask<FormLookups> LookupsAsync(
        IReadSession session,
        FormDefinition form,
        IReadOnlyDictionary<string, string> submitted,
        Surroundings around,
        CategoryTree categories,
        Instant registeredAt)
    {
        var photos = new HashSet<string>(StringComparer.Ordinal);
        foreach (var field in form.Fields.Where(f => f.Kind is FieldKind.Photos or FieldKind.File))
        {
            var ids = submitted.GetValueOrDefault(field.Name, "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
            foreach (var id in ids.Take(field.MaxLength))
            {
                if (await session.LoadFileAsync(id) is not null)
                {
                    photos.Add(id);
                }
            }
        }

        return new FormLookups(
            id => around.Organisation.FindUnit(id) is { Closed: false },
            categories.Contains,
            around.Organisation.IsActive,
            photos.Contains)
        {
            Options = await OptionLists.LoadAsync(session, form, around, registeredAt),
        };
    }

    private static ImmutableSortedDictionary<string, FeelValue> ValuesAt(
        Case current, ProcessInstance instance, TaskId task, HashSet<string> own)
    {
        var values = ImmutableSortedDictionary.CreateBuilder<string, FeelValue>(StringComparer.Ordinal);
        foreach (var (name, json) in current.Data.Where(d => d.Key != Pins.Name && !own.Contains(d.Key)))
        {
            values[name] = ValueJson.Read(json);
        }

        foreach (var (name, value) in ProcessEngine.VisibleAt(instance.State, new ElementInstanceId(task.Item)))
        {
            values[name] = value;
        }

        return values.ToImmutable();
    }
}
