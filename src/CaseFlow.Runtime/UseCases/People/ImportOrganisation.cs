using MediatR;

namespace CaseFlow.Runtime.UseCases.People;

/// <summary>Replaces the whole organisation by that of a file, for the console. Refused with every problem, and nothing is loaded.</summary>
/// <param name="Content">The file as JSON; see <c>docs/schemas/organisation.schema.json</c>.</param>
public sealed record ImportOrganisation(string Content) : IRequest<Outcome<OrganisationImport>>;
