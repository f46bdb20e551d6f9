using System.Collections.Immutable;
using CaseFlow.Bpmn.Extensions;
using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Tasks;
using CaseFlow.Calendar;
using CaseFlow.Engine.Behaviors.Shared;
using CaseFlow.Engine.Definitions;
using CaseFlow.Engine.Effects;
using CaseFlow.Engine.Events;
using CaseFlow.Engine.State;
using CaseFlow.Feel;

namespace CaseFlow.Engine.Behaviors.Tasks;

/// <summary>A user task (BPMN 2.0.2 §10.3.4.1): opens a work item with its role and clock, and waits until a person completes it.</summary>
internal sealed class UserTaskBehavior : Behavior
{
    private static readonly LaneRole Nobody = new(string.Empty, string.Empty);

    internal override void Check(NodeCheck check)
    {
        var work = ((UserTask)check.Node.Element).Work;
        check.Clock(work.Clock);
        if (work.Form is { } form && check.Options.KnownForms is { } forms && !forms.Contains(form))
        {
            check.Refuse(FindingCodes.FormUnknown, $"Expected to find form '{form}' of '{check.Node.Id}', but it does not exist.", ("form", form));
        }

        var named = work.Role ?? check.Node.Role;
        check.Text(named?.Unit);
        check.Text(named?.Person);
        foreach (var persons in work.NotPerson)
        {
            check.Text(persons);
        }

        foreach (var target in work.ReturnTo)
        {
            if (check.Find(target) is not UserTask)
            {
                check.Refuse(
                    FindingCodes.ReturnUnknown,
                    $"Expected '{check.Node.Id}' to be returned to a user task, but '{target}' is none.",
                    ("target", target.Value));
            }
        }

        foreach (var other in work.NotDoneBy)
        {
            if (check.Find(other) is not UserTask)
            {
                check.Refuse(
                    FindingCodes.SeparationUnknown,
                    $"Expected '{check.Node.Id}' to keep its performer apart from that of a user task, but '{other}' is none.",
                    ("other", other.Value));
            }
        }

        if (check.Options.KnownRoles is { } roles)
        {
            var role = named?.Role ?? string.Empty;
            if (!roles.Contains(role))
            {
                check.Refuse(
                    FindingCodes.RoleUnknown,
                    $"Expected user task '{check.Node.Id}' to name an existing role itself or by its lane, but it names '{role}'.",
                    ("role", role));
            }
        }
    }

    internal override ElementId? DefaultOf(FlowNode element) => ((Activity)element).Default;

    internal override void Enter(Step step, Node node, ElementVisit visit)
    {
        var work = ((UserTask)node.Element).Work;
        DueDate? due = null;
        if (work.Clock is { } clock)
        {
            due = Clocks.Due(step, visit, clock, RetryStage.Enter);
            if (due is null)
            {
                return;
            }
        }

        if (Assignment.Of(step, visit, work, work.Role ?? node.Role ?? Nobody) is { } assignment)
        {
            Open(step, node, visit, due, assignment);
        }
    }

    /// <summary>Where the limit or who works could not be computed, the work opens without a limit and for the role by its level.</summary>
    internal override Decision.Rejected? Settle(
        Step step, Node node, ElementVisit visit, RetryStage stage, ImmutableSortedDictionary<string, FeelValue> values)
    {
        if (stage == RetryStage.Complete)
        {
            return base.Settle(step, node, visit, stage, values);
        }

        Variables.Set(step, visit, values);
        Open(step, node, step.State.Visits[visit.Id], null, Assignment.Plain);
        return null;
    }

    internal override void Cancel(Step step, Node node, ElementVisit visit)
    {
        if (step.State.WorkItems.ContainsKey(visit.Id))
        {
            step.Append(new ProcessEvent.WorkItemClosed(visit.Id, Completed: false));
            step.Emit(new Effect.CloseWorkItem(visit.Id, Completed: false));
        }
    }

    /// <summary>Open work of an instance that was moved to this version; false when an incident was raised instead.</summary>
    /// <param name="step">The step.</param>
    /// <param name="node">The task in the version moved to.</param>
    /// <param name="visit">The visit, with the moment from which its clock counts.</param>
    /// <param name="carried">The due moment that stays; null to count anew.</param>
    internal static bool Redraw(Step step, Node node, ElementVisit visit, DueDate? carried)
    {
        var work = ((UserTask)node.Element).Work;
        var due = work.Clock is null ? null : carried ?? Clocks.Due(step, visit, work.Clock, RetryStage.Enter);
        if ((work.Clock is not null && due is null) || Assignment.Of(step, visit, work, work.Role ?? node.Role ?? Nobody) is not { } assignment)
        {
            return false;
        }

        step.Append(new ProcessEvent.WorkItemRedrawn(visit.Id, due));
        step.Emit(new Effect.ChangeWorkItem(Order(step, node, visit, due, assignment)));
        return true;
    }

    /// <summary>The order for open work as it stands, with the due moment it has.</summary>
    internal static Effect.OpenWorkItem? Again(Step step, Node node, ElementVisit visit)
    {
        var work = ((UserTask)node.Element).Work;
        return Assignment.Of(step, visit, work, work.Role ?? node.Role ?? Nobody) is { } assignment
            ? Order(step, node, visit, step.State.WorkItems[visit.Id].Due, assignment)
            : null;
    }

    private static void Open(Step step, Node node, ElementVisit visit, DueDate? due, Assignment assignment)
    {
        step.Append(new ProcessEvent.WorkItemOpened(visit.Id, visit.Element, due));
        step.Emit(Order(step, node, visit, due, assignment));
    }

    private static Effect.OpenWorkItem Order(Step step, Node node, ElementVisit visit, DueDate? due, Assignment assignment)
    {
        var work = ((UserTask)node.Element).Work;
        var isDecider = work.Deciders is not null && visit.Place is not null;
        return new Effect.OpenWorkItem(
            visit.Id,
            visit.Element,
            work,
            work.Role ?? node.Role ?? Nobody,
            due,
            Clocks.Warnings(step, work.Clock, due))
        {
            Subject = Loops.Subject(node.Element, visit.Locals),
            Unit = assignment.Unit,
            Person = assignment.Person,
            Excluded = isDecider ? [.. assignment.Excluded, .. Deciders.Heard(step, visit)] : assignment.Excluded,
            Group = isDecider ? visit.Place!.Body : null,
        };
    }
}
