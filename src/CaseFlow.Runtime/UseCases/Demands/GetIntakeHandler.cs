using System.Collections.Immutable;
using CaseFlow.Feel;
using CaseFlow.Runtime.Forms;
using CaseFlow.Runtime.Handling;
using CaseFlow.Runtime.UseCases.Reference;
using CaseFlow.Runtime.Views;
using MediatR;

namespace CaseFlow.Runtime.UseCases.Demands;

/// <summary>Gathers what an intake page needs.</summary>
internal sealed class GetIntakeHandler(RuntimeKit kit) : IRequestHandler<GetIntake, Outcome<Intake>>
{
    public Task<Outcome<Intake>> Handle(GetIntake request, CancellationToken cancellationToken) =>
        kit.Parts.Store.ReadAsync(
            async session =>
            {
                if (Pins.InForce(await session.ListVersionsAsync(), request.Mechanism, kit.Parts.Clock.Now) is not { } inForce)
                {
                    return Outcomes.Refuse<Intake>(RuntimeCodes.MechanismUnknown, ("mechanism", request.Mechanism));
                }

                var procedure = await kit.Procedures.GetAsync(session, inForce.Hash);
                var around = await kit.Facts.AroundAsync(session);
                var categories = await kit.Facts.CategoriesAsync(session);
                var none = ImmutableSortedDictionary.Create<string, FeelValue>(StringComparer.Ordinal);
                var form = procedure.Mechanism.IntakeForm is { } key ? procedure.Forms.GetValueOrDefault(key) : null;
                var options = form is null ? FormOptions.None : await OptionLists.LoadAsync(session, form, around, around.Now);
                return Outcomes.Done(new Intake(
                    request.Mechanism,
                    procedure.Mechanism.Name,
                    [.. procedure.Mechanism.Channels.Select(c => new ChannelView(c.Id, c.Text))],
                    PlaceViews.Of(around.Organisation),
                    categories.All,
                    form is null ? null : FormViews.Of(form, [], none, around.Organisation, categories, options, around.LocalNow)));
            },
            cancellationToken);
}
