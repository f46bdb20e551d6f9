using CaseFlow.Cases.Commands;
using CaseFlow.Cases.Records;
using CaseFlow.Cases;
using CaseFlow.Runtime.Access;
using CaseFlow.Runtime.Forms;
using CaseFlow.Runtime.Handling;
using CaseFlow.Runtime.Ports;
using CaseFlow.Runtime.Views;
using MediatR;

namespace CaseFlow.Runtime.UseCases.Tasks;

/// <summary>Shows an open task with its form.</summary>
internal sealed class GetTaskHandler(RuntimeKit kit) : IRequestHandler<GetTask, Outcome<TaskView>>
{
    public Task<Outcome<TaskView>> Handle(GetTask request, CancellationToken cancellationToken) =>
        kit.Parts.Store.ReadAsync(session => ReadAsync(session, request), cancellationToken);

    private async ValueTask<Outcome<TaskView>> ReadAsync(IReadSession session, GetTask request)
    {
        if (await session.LoadCaseAsync(request.Task.Case) is not { } unit || unit.Case.FindTask(request.Task) is not { } task)
        {
            return Outcomes.Refuse<TaskView>(RuntimeCodes.TaskNotOpen, ("task", request.Task.ToString()));
        }

        var views = await CaseViews.MakeAsync(kit, session, unit);
        var (organisation, now) = (views.Around.Organisation, views.Around.Now);
        if (!CaseAccess.CanWorkOn(organisation, request.Person, task, now))
        {
            return Outcomes.Refuse<TaskView>(RuntimeCodes.AccessTask, ("task", request.Task.ToString()));
        }

        var eligible = CaseAccess.IsEligible(organisation, request.Person, task, now);
        var instance = unit.Instances[task.Id.Instance];
        var form = TaskForms.Of(unit.Case, instance, views.Procedures[instance.DefinitionHash], task);
        var options = form.Form is null
            ? FormOptions.None
            : await OptionLists.LoadAsync(session, form.Form, views.Around, unit.Case.FirstAt(CaseStatus.Registered) ?? now);
        var none = System.Collections.Immutable.ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);
        var trial = CaseRules.Decide(unit.Case, new CaseCommand.CompleteTask(now, request.Person, task.Id, request.Person, eligible, none));
        var obstacle = (trial as CaseDecision.Rejected)?.Code;
        return Outcomes.Done(new TaskView(
            task.Id,
            task.Element,
            task.Name,
            views.Summary(),
            form.Form is null ? null : FormViews.Of(form.Form, form.Permissions, form.Values, organisation, views.Categories, options, views.Around.Calendar.LocalTime(now)),
            views.Due(task),
            task.OpenedAt,
            task.Role,
            views.Names.Role(task.Role),
            organisation.NameOf(task.Unit),
            task.Assignee,
            views.PersonName(task.Assignee),
            task.Assignee is null && CaseRules.Decide(unit.Case, new CaseCommand.Claim(now, request.Person, task.Id, request.Person, eligible)) is CaseDecision.Accepted,
            task.Assignee == request.Person,
            obstacle is null,
            obstacle,
            task.Verbs,
            unit.Version)
        {
            Choices = task.Assignee == request.Person || (task.Assignee is null && eligible)
                ? TaskTargets.Of(unit, task, views.Procedures[instance.DefinitionHash].Definitions[instance.ProcessId], views.Around, request.Person)
                : TaskChoices.None,
            Draft = await session.LoadDraftAsync(task.Id, request.Person),
            DelegatorName = views.PersonName(task.Delegator),
        });
    }
}
