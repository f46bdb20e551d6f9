using CaseFlow.Calendar;
using CaseFlow.Runtime.People;
using MediatR;

namespace CaseFlow.Runtime.UseCases.People;

/// <summary>Takes an absence away. One that began already ends now instead. Persons may do so for themselves.</summary>
/// <param name="Actor">Who asks: a person's id, or <c>system</c> for the console.</param>
/// <param name="Version">The version that the page showed; refused with <c>people.conflict</c> when someone changed the same thing since.</param>
/// <param name="Person">Who is away.</param>
/// <param name="From">When it begins.</param>
public sealed record RemoveAbsence(string Actor, long Version, string Person, Instant From) : IRequest<Outcome<OrganisationChanged>>;
