using CaseFlow.Cases.Organisations;
using CaseFlow.Runtime.Handling;
using CaseFlow.Runtime.People;
using MediatR;
using Unit = CaseFlow.Cases.Organisations.Unit;

namespace CaseFlow.Runtime.UseCases.People;

/// <summary>Adds or changes a unit.</summary>
internal sealed class SaveUnitHandler(RuntimeKit kit) : IRequestHandler<SaveUnit, Outcome<OrganisationChanged>>
{
    public Task<Outcome<OrganisationChanged>> Handle(SaveUnit request, CancellationToken cancellationToken) =>
        new OrganisationChanges(kit).MakeAsync(
            request.Actor, request.Version, $"unit:{request.Id}",
            (organisation, now) => Administrators.Refuse(organisation, request.Actor, now),
            (organisation, _) => Edit(organisation, request),
            cancellationToken);

    private static Outcome<OrganisationEdit> Edit(Organisation organisation, SaveUnit request)
    {
        var rules = new TextRules();
        var before = organisation.FindUnit(request.Id);
        var parent = string.IsNullOrWhiteSpace(request.Parent) ? null : request.Parent;
        var name = rules.Name("name", request.Name);
        if (before is null && !TextRules.IsId(request.Id))
        {
            rules.Add("name", PeopleCodes.NotFound);
        }

        if (parent is not null && parent != before?.Parent && organisation.FindUnit(parent) is { Closed: true })
        {
            rules.Add("parent", PeopleCodes.UnitClosed);
        }

        if (!rules.AreMet)
        {
            return Outcomes.Refuse<OrganisationEdit>(rules.Refusal);
        }

        var served = request.ServedBy.Split(' ', StringSplitOptions.RemoveEmptyEntries).Distinct().Order(StringComparer.Ordinal);
        var after = new Unit(request.Id, name, request.Level, parent) { ServedBy = [.. served], Closed = before?.Closed ?? false };
        return Outcomes.Done(new OrganisationEdit("unit.save", OrganisationParts.Of(organisation).With(after), Facts.Of(before), Facts.Of(after)));
    }
}
