using System.Collections.Immutable;
using CaseFlow.Feel;
using CaseFlow.Runtime.Deployment;
using CaseFlow.Runtime.Handling;
using CaseFlow.Runtime.Ports;
using CaseFlow.Runtime.UseCases.Reference;
using CaseFlow.Runtime.Views;
using MediatR;

namespace CaseFlow.Runtime.UseCases.Procedures;

/// <summary>Lists what a person may begin by hand.</summary>
internal sealed class ListStartsHandler(RuntimeKit kit) : IRequestHandler<ListStarts, Outcome<StartList>>
{
    private static readonly ImmutableSortedDictionary<string, FeelValue> Nothing = ImmutableSortedDictionary.Create<string, FeelValue>(StringComparer.Ordinal);

    public Task<Outcome<StartList>> Handle(ListStarts request, CancellationToken cancellationToken) =>
        kit.Parts.Store.ReadAsync(session => ReadAsync(session, request), cancellationToken);

    private async ValueTask<Outcome<StartList>> ReadAsync(IReadSession session, ListStarts request)
    {
        var around = await kit.Facts.AroundAsync(session);
        var places = PlaceViews.Of(around.Organisation);
        var choices = ImmutableArray.CreateBuilder<StartChoice>();
        var versions = await session.ListVersionsAsync();
        foreach (var head in Pins.InForce(versions, around.Now).Where(v => request.Mechanism is null || v.Mechanism == request.Mechanism))
        {
            var procedure = await kit.Procedures.GetAsync(session, head.Hash);
            var where = places.Where(p => Starters.MayStart(around.Organisation, request.Person, procedure.Mechanism, p.Id, around.Now)).ToImmutableArray();
            if (!where.IsEmpty)
            {
                choices.Add(new StartChoice(
                    head.Mechanism, procedure.Mechanism.Name, procedure.Mechanism.Purpose, where, request.Mechanism is null ? null : await FormAsync(session, procedure, around)));
            }
        }

        return Outcomes.Done(new StartList(choices.ToImmutable()));
    }

    private async ValueTask<Forms.FormView?> FormAsync(IReadSession session, Procedure procedure, Surroundings around)
    {
        if (procedure.Mechanism.IntakeForm is not { } key)
        {
            return null;
        }

        var form = procedure.Forms[key];
        var options = await OptionLists.LoadAsync(session, form, around, around.Now);
        return FormViews.Of(form, [], Nothing, around.Organisation, await kit.Facts.CategoriesAsync(session), options, around.LocalNow);
    }
}
