using CaseFlow.Runtime.Deployment;
using CaseFlow.Runtime.Handling;
using CaseFlow.Runtime.Ports;
using MediatR;

namespace CaseFlow.Runtime.UseCases.Procedures;

/// <summary>Tries a decision out for administrators and auditors.</summary>
internal sealed class TryDecisionHandler(RuntimeKit kit) : IRequestHandler<TryDecision, Outcome<DecisionTrial>>
{
    public Task<Outcome<DecisionTrial>> Handle(TryDecision request, CancellationToken cancellationToken) =>
        kit.Parts.Store.ReadAsync(session => ReadAsync(session, request), cancellationToken);

    private async ValueTask<Outcome<DecisionTrial>> ReadAsync(IReadSession session, TryDecision request)
    {
        var around = await kit.Facts.AroundAsync(session);
        if (!ProcedureAccess.MayLook(around.Organisation, request.Person, around.Now))
        {
            return Outcomes.Refuse<DecisionTrial>(RuntimeCodes.AccessVerb, ("verb", "procedures"));
        }

        return await ProcedureAccess.FindAsync(session, request.Mechanism, request.Version, around.Now) is { } version
            && DecisionFiles.Read(version.Files, isNew: false, (_, _) => { }).TryGetValue(ProcedureAccess.PathOf(request.File), out var model)
            && model.Has(request.Decision)
            ? Outcomes.Done(new DecisionTrial(model.Evaluate(request.Decision, request.Values, around.LocalNow)))
            : Outcomes.Refuse<DecisionTrial>(RuntimeCodes.DecisionFileUnknown, ("file", request.File));
    }
}
