using CaseFlow.Calendar;
using CaseFlow.Cases.Organisations;
using CaseFlow.Runtime.Handling;
using CaseFlow.Runtime.People;
using MediatR;

namespace CaseFlow.Runtime.UseCases.People;

/// <summary>Closes a unit, or opens it again.</summary>
internal sealed class CloseUnitHandler(RuntimeKit kit) : IRequestHandler<CloseUnit, Outcome<OrganisationChanged>>
{
    public Task<Outcome<OrganisationChanged>> Handle(CloseUnit request, CancellationToken cancellationToken) =>
        new OrganisationChanges(kit).MakeAsync(
            request.Actor, request.Version, $"unit:{request.Id}",
            (organisation, now) => Administrators.Refuse(organisation, request.Actor, now),
            (organisation, now) => Edit(organisation, request, now),
            cancellationToken);

    private static Outcome<OrganisationEdit> Edit(Organisation organisation, CloseUnit request, Instant now)
    {
        if (organisation.FindUnit(request.Id) is not { } before)
        {
            return Outcomes.Refuse<OrganisationEdit>(PeopleCodes.NotFound);
        }

        var isUsed = organisation.Units.Any(u => u.Parent == request.Id && !u.Closed)
            || organisation.Posts.Any(p => p.Unit == request.Id && p.IsHeld(now));
        if (request.Closed && isUsed)
        {
            return Outcomes.Refuse<OrganisationEdit>(PeopleCodes.UnitInUse);
        }

        if (!request.Closed && before.Parent is { } parent && organisation.FindUnit(parent) is { Closed: true })
        {
            return Outcomes.Refuse<OrganisationEdit>(PeopleCodes.UnitClosed);
        }

        var after = before with { Closed = request.Closed };
        return Outcomes.Done(new OrganisationEdit(
            request.Closed ? "unit.close" : "unit.open", OrganisationParts.Of(organisation).With(after), Facts.Of(before), Facts.Of(after)));
    }
}
