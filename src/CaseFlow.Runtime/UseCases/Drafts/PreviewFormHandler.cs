using System.Collections.Immutable;
using CaseFlow.Feel;
using CaseFlow.Runtime.Drafts;
using CaseFlow.Runtime.Forms;
using CaseFlow.Runtime.Handling;
using CaseFlow.Runtime.Ports;
using CaseFlow.Runtime.Views;
using MediatR;

namespace CaseFlow.Runtime.UseCases.Drafts;

/// <summary>Shows forms that are being drawn.</summary>
internal sealed class PreviewFormHandler(RuntimeKit kit) : IRequestHandler<PreviewForm, Outcome<FormPreview>>
{
    private static readonly ImmutableSortedDictionary<string, FeelValue> Nothing = ImmutableSortedDictionary.Create<string, FeelValue>(StringComparer.Ordinal);

    public Task<Outcome<FormPreview>> Handle(PreviewForm request, CancellationToken cancellationToken) =>
        kit.Parts.Store.ReadAsync(session => ReadAsync(session, request), cancellationToken);

    private async ValueTask<Outcome<FormPreview>> ReadAsync(IReadSession session, PreviewForm request)
    {
        var around = await kit.Facts.AroundAsync(session);
        if (!DraftAccess.MaySee(around.Organisation, request.Person, around.Now))
        {
            return Outcomes.Refuse<FormPreview>(DraftCodes.NotSeen);
        }

        if (await session.LoadProcedureDraftAsync(request.Id) is not { } draft || draft.Head.Mechanism != request.Mechanism)
        {
            return Outcomes.Refuse<FormPreview>(DraftCodes.NotFound, ("id", request.Id));
        }

        var reading = FormFile.Read(request.Key, request.Json);
        if (reading.Form is not { } form)
        {
            return Outcomes.Done(new FormPreview(null, reading.Findings));
        }

        var options = await OptionLists.LoadAsync(session, form, around, around.Now);
        var view = FormViews.Of(form, [], Nothing, around.Organisation, await kit.Facts.CategoriesAsync(session), options, around.LocalNow);
        return Outcomes.Done(new FormPreview(view, reading.Findings));
    }
}
