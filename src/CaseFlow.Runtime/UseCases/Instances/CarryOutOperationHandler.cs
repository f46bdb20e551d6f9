using CaseFlow.Cases;
using CaseFlow.Runtime.Handling;
using CaseFlow.Runtime.Ports;
using CaseFlow.Runtime.UseCases.CaseFiles;
using MediatR;

namespace CaseFlow.Runtime.UseCases.Instances;

/// <summary>Carries out an operation as one step of the case, with actor and reason in the journal.</summary>
internal sealed class CarryOutOperationHandler(RuntimeKit kit) : IRequestHandler<CarryOutOperation, Outcome<CaseChanged>>
{
    private const int LongestReason = 500;

    public Task<Outcome<CaseChanged>> Handle(CarryOutOperation request, CancellationToken cancellationToken)
    {
        var reason = request.Reason.Trim();
        return reason.Length is 0 or > LongestReason
            ? Task.FromResult(Outcomes.Refuse<CaseChanged>(RuntimeCodes.RequestInvalid, ("field", "reason")))
            : kit.Steps.RetryAsync(session => OnceAsync(session, request, reason), cancellationToken);
    }

    private async ValueTask<Outcome<CaseChanged>> OnceAsync(IWriteSession session, CarryOutOperation request, string reason)
    {
        if (await session.FindCaseAsync(request.Number.Trim()) is not { } id)
        {
            return Outcomes.Refuse<CaseChanged>(RuntimeCodes.CaseNotFound, ("number", request.Number));
        }

        var header = OperationSteps.Header(request.Person, request.Instance, request.Operation, reason);

        // A key of one person is not another's, and not that of another case.
        var once = request.Once with { Digest = $"{request.Person}/{request.Number}/{request.Instance}/{request.Once.Digest}" };
        return await Receipts.OnceAsync(
            session, once, kit.Parts.Clock.Now, () => kit.Steps.ApplyAsync(session, header, id, draft => RunAsync(draft, request, reason)));
    }

    private static async ValueTask<Outcome<CaseChanged>> RunAsync(CaseDraft draft, CarryOutOperation request, string reason)
    {
        var refusal = OperationSteps.RefusePerson(draft)
            ?? (request.Version is { } expected && expected != draft.Loaded!.Version ? Refusal.Of(RuntimeCodes.VersionConflict) : null)
            ?? await OperationSteps.RunAsync(draft, request.Instance, request.Operation, reason);
        return Outcomes.From(refusal, new CaseChanged(draft.Id, draft.Case.Number, CaseStatusName.Of(draft.Case.Status)));
    }
}
