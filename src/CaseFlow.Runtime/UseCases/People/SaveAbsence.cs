using CaseFlow.Calendar;
using CaseFlow.Runtime.People;
using MediatR;

namespace CaseFlow.Runtime.UseCases.People;

/// <summary>Adds or changes a time in which a person is away. Persons may do so for themselves.</summary>
/// <param name="Actor">Who asks: a person's id, or <c>system</c> for the console.</param>
/// <param name="Version">The version that the page showed; refused with <c>people.conflict</c> when someone changed the same thing since.</param>
/// <param name="Person">Who is away.</param>
/// <param name="Replaces">When the absence that is changed begins; null to add one.</param>
/// <param name="Substitute">Who represents; null for nobody.</param>
/// <param name="From">Since when, inclusive.</param>
/// <param name="To">Until when, exclusive.</param>
public sealed record SaveAbsence(
    string Actor,
    long Version,
    string Person,
    Instant? Replaces,
    string? Substitute,
    Instant From,
    Instant To) : IRequest<Outcome<OrganisationChanged>>;
