using CaseFlow.Cases;
using CaseFlow.Cases.Organisations;
using CaseFlow.Engine.Commands;
using CaseFlow.Runtime.Access;
using CaseFlow.Runtime.Handling;
using CaseFlow.Runtime.Ports;
using CaseFlow.Runtime.UseCases.CaseFiles;
using MediatR;

namespace CaseFlow.Runtime.UseCases.Operations;

/// <summary>Tries an incident again: the engine's in the engine, an empty role by looking for holders again.</summary>
internal sealed class RetryIncidentHandler(RuntimeKit kit) : IRequestHandler<RetryIncident, Outcome<CaseChanged>>
{
    public Task<Outcome<CaseChanged>> Handle(RetryIncident request, CancellationToken cancellationToken)
    {
        var key = request.Incident;
        var header = StepHeader.Of(request.Person, "RetryIncident", ("incident", $"{key.Incident}"), ("instance", $"{key.Instance}"));
        return kit.Steps.ChangeAsync(
            header,
            key.Case,
            async draft =>
            {
                if (!CaseAccess.HasRole(draft.Around.Organisation, request.Person, StandardRole.Administrator, draft.At))
                {
                    return Outcomes.Refuse<CaseChanged>(RuntimeCodes.AccessVerb, ("verb", "retry"));
                }

                var refusal = draft.Instances.ContainsKey(key.Instance) ? Retry(draft, key) : NotOpen(key);
                await EffectDrain.RunAsync(draft);
                return Outcomes.From(refusal, new CaseChanged(draft.Id, draft.Case.Number, CaseStatusName.Of(draft.Case.Status)));
            },
            cancellationToken);
    }

    private static Refusal? Retry(CaseDraft draft, IncidentKey key)
    {
        if (key.Incident > 0)
        {
            return draft.Tell(key.Instance, context => new Command.RetryIncident(context, key.Incident));
        }

        if (StepIncidents.IsOfRole(key.Incident))
        {
            var task = draft.Case.FindTask(new TaskId(draft.Id, key.Instance, -key.Incident));
            if (task?.Person is { } person)
            {
                if (!draft.Around.Organisation.IsActive(person))
                {
                    return Refusal.Of(RuntimeCodes.PersonGone, ("person", person));
                }
            }
            else if (task is not null && !draft.Around.Organisation.IsStaffed(task.Role, task.Unit, draft.Around.Now))
            {
                return Refusal.Of(RuntimeCodes.RoleEmpty, ("role", task.Role), ("unit", draft.Around.Organisation.NameOf(task.Unit)));
            }
        }

        draft.Cleared.Add(key);
        return null;
    }

    private static Refusal NotOpen(IncidentKey key) => Refusal.Of(RuntimeCodes.IncidentNotOpen, ("incident", $"{key.Incident}"));
}
