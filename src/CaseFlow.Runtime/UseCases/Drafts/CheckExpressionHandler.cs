using CaseFlow.Runtime.Drafts;
using CaseFlow.Runtime.Drafts.Checks;
using CaseFlow.Runtime.Drafts.Names;
using CaseFlow.Runtime.Handling;
using MediatR;

namespace CaseFlow.Runtime.UseCases.Drafts;

/// <summary>Checks expressions where they are to stand.</summary>
internal sealed class CheckExpressionHandler(RuntimeKit kit) : IRequestHandler<CheckExpression, Outcome<ExpressionChecked>>
{
    public async Task<Outcome<ExpressionChecked>> Handle(CheckExpression request, CancellationToken cancellationToken)
    {
        var seen = await kit.Parts.Store.ReadAsync(
            session => DraftSeen.WithAsync(kit, session, request.Person, request.Mechanism, request.Id, request.Changed), cancellationToken);
        if (seen.Value is not { } draft)
        {
            return Outcomes.Refuse<ExpressionChecked>(seen.Refusal!);
        }

        var reading = DraftDesk.Read(request.Mechanism, draft.Files, []);
        var names = reading is { Document: { } document, Mechanism: { } mechanism } ? new DraftContent(reading, document, mechanism, DraftSurroundings.None).Names : null;
        return Outcomes.Done(ExpressionCheck.Of(request.Text, request.Kind, request.Element, names));
    }
}
