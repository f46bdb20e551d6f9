using CaseFlow.Calendar;
using CaseFlow.Runtime.People;
using MediatR;

namespace CaseFlow.Runtime.UseCases.People;

/// <summary>Adds or changes a post.</summary>
/// <param name="Actor">Who asks: a person's id, or <c>system</c> for the console.</param>
/// <param name="Version">The version that the page showed; refused with <c>people.conflict</c> when someone changed the same thing since.</param>
/// <param name="Id">Its id; a new one adds a post.</param>
/// <param name="Title">Its title.</param>
/// <param name="Unit">The unit it belongs to.</param>
/// <param name="Party">The party whose post it is; null for the unit's own.</param>
/// <param name="Holder">Who holds it; null while vacant.</param>
/// <param name="Roles">The roles it carries, separated by blanks.</param>
/// <param name="From">From when it is held; null for ever since.</param>
/// <param name="To">Until when it is held; null without end.</param>
public sealed record SavePost(
    string Actor,
    long Version,
    string Id,
    string Title,
    string Unit,
    string? Party,
    string? Holder,
    string Roles,
    Instant? From,
    Instant? To) : IRequest<Outcome<OrganisationChanged>>;
