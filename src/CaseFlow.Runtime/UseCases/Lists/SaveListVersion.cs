using System.Collections.Immutable;
using CaseFlow.Calendar;
using CaseFlow.Runtime.Lists;
using MediatR;

namespace CaseFlow.Runtime.UseCases.Lists;

/// <summary>
/// Publishes a version of a reference list with these entries and the columns it has. Refused with <c>lists.not-found</c>,
/// <c>lists.not-keeper</c>, <c>lists.conflict</c>, <c>lists.unchanged</c>, <c>lists.note-required</c>, <c>lists.note-too-long</c>,
/// <c>lists.backdated</c>, or with <c>lists.invalid</c> and every problem by row and column.
/// </summary>
/// <param name="Actor">Who: a person's id, or <c>system</c> for the console.</param>
/// <param name="List">The list's id.</param>
/// <param name="BasedOn">The number of the version that was edited, which must still be the newest.</param>
/// <param name="Rows">All entries, in order.</param>
/// <param name="EffectiveFrom">From when it is in force, not before now; null for at once.</param>
/// <param name="Note">What changed and why, up to 500 characters.</param>
public sealed record SaveListVersion(
    string Actor, string List, long BasedOn, ImmutableArray<ListRow> Rows, Instant? EffectiveFrom, string Note) : IRequest<Outcome<ListVersionSaved>>;
