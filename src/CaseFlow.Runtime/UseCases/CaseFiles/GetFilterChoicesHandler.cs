using System.Collections.Immutable;
using CaseFlow.Runtime.Access;
using CaseFlow.Runtime.Deployment;
using CaseFlow.Runtime.Handling;
using CaseFlow.Runtime.UseCases.Reference;
using MediatR;

namespace CaseFlow.Runtime.UseCases.CaseFiles;

/// <summary>Gathers what filters choose from.</summary>
internal sealed class GetFilterChoicesHandler(RuntimeKit kit) : IRequestHandler<GetFilterChoices, Outcome<FilterChoices>>
{
    private const int MostPlaces = 300;

    private static readonly string[] Wide = ["county", "subdistrict", "community"];

    public Task<Outcome<FilterChoices>> Handle(GetFilterChoices request, CancellationToken cancellationToken) =>
        kit.Parts.Store.ReadAsync(
            async session =>
            {
                var around = await kit.Facts.AroundAsync(session);
                if (RuntimeKit.RefuseUnknown(around.Organisation, request.Person) is { } unknown)
                {
                    return Outcomes.Refuse<FilterChoices>(unknown);
                }

                var mechanisms = (await NamesInForce.OfAsync(kit, session)).Registering;
                ImmutableArray<string> roles = [.. around.Organisation.RolesOf(request.Person, around.Now).Select(r => r.Role).Distinct().Order(StringComparer.Ordinal)];
                return Outcomes.Done(new FilterChoices(
                    [.. mechanisms.Select(m => new NamedText(m.Id, m.Name))],
                    [.. mechanisms.SelectMany(m => m.Channels).DistinctBy(c => c.Id)],
                    Places(around, request.Person),
                    (await kit.Facts.KnownCategoriesAsync(session)).All,
                    roles,
                    roles.Contains(CaseAccess.Registrar)));
            },
            cancellationToken);

    // A list of every building of a county is longer than anyone reads; wide places come first.
    private static ImmutableArray<PlaceView> Places(Surroundings around, string person)
    {
        var overseen = around.Organisation.OverseenBy(person, around.Now);
        var seen = PlaceViews.Of(around.Organisation, unit => unit.Level is not "building" and not "grid")
            .Where(p => around.Organisation.PathOf(p.Id).Any(overseen.Contains))
            .ToImmutableArray();
        return seen.Length <= MostPlaces ? seen : [.. seen.Where(p => Wide.Contains(p.Level))];
    }
}
