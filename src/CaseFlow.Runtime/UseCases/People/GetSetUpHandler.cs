using CaseFlow.Runtime.Handling;
using MediatR;

namespace CaseFlow.Runtime.UseCases.People;

/// <summary>Tells whether the installation is set up.</summary>
internal sealed class GetSetUpHandler(RuntimeKit kit) : IRequestHandler<GetSetUp, Outcome<SetUpState>>
{
    public Task<Outcome<SetUpState>> Handle(GetSetUp request, CancellationToken cancellationToken) =>
        kit.Parts.Store.ReadAsync(
            async session =>
            {
                var organisation = await session.LoadOrganisationAsync();
                return Outcomes.Done(new SetUpState(organisation.Persons.IsEmpty, !organisation.Units.IsEmpty));
            },
            cancellationToken);
}
