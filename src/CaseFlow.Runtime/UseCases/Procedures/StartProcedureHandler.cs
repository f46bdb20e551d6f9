using CaseFlow.Runtime.Deployment;
using CaseFlow.Runtime.Forms;
using CaseFlow.Runtime.Handling;
using CaseFlow.Runtime.Ports;
using CaseFlow.Runtime.UseCases.Demands;
using MediatR;

namespace CaseFlow.Runtime.UseCases.Procedures;

/// <summary>Begins a procedure for a person who may.</summary>
internal sealed class StartProcedureHandler(RuntimeKit kit) : IRequestHandler<StartProcedure, Outcome<DemandReceipt>>
{
    private const string Channel = "office";
    private const string Description = "description";

    public Task<Outcome<DemandReceipt>> Handle(StartProcedure request, CancellationToken cancellationToken) =>
        kit.Steps.RetryAsync(session => StartAsync(session, request), cancellationToken);

    private async ValueTask<Outcome<DemandReceipt>> StartAsync(IWriteSession session, StartProcedure request)
    {
        var around = await kit.Facts.AroundAsync(session);
        if (Pins.InForce(await session.ListVersionsAsync(), request.Mechanism, around.Now) is not { } inForce)
        {
            return Outcomes.Refuse<DemandReceipt>(RuntimeCodes.MechanismUnknown, ("mechanism", request.Mechanism));
        }

        var procedure = await kit.Procedures.GetAsync(session, inForce.Hash);
        // Without a place the form is what refuses, with everything else that is wrong with it.
        if (request.Place.Length > 0 && !Starters.MayStart(around.Organisation, request.Person, procedure.Mechanism, request.Place, around.Now))
        {
            return Outcomes.Refuse<DemandReceipt>(RuntimeCodes.AccessVerb, ("verb", "start"));
        }

        var demand = new RegisterDemand(
            Channel,
            request.Place,
            request.Values.GetValueOrDefault("category"),
            request.Values.GetValueOrDefault(Description) is { Length: > 0 } text ? text : AsksForText(procedure) ? "" : request.Title,
            [.. request.Values.GetValueOrDefault("photos", "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)],
            null,
            null,
            Anonymous: true,
            request.Person,
            request.IdempotencyKey)
        {
            Mechanism = request.Mechanism,
            Values = request.Values,
            StartedTitle = request.Title,
        };
        return await new RegisterDemandHandler(kit).RegisterAsync(session, demand, origin: null);
    }

    // Where the form insists on a text, the title does not stand in for it.
    private static bool AsksForText(Procedure procedure) =>
        procedure.Mechanism.IntakeForm is { } key && procedure.Forms[key].Fields.Any(f => f.Name == Description && f.Required == FieldCondition.Always);
}
