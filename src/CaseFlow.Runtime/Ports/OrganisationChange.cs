using System.Collections.Immutable;
using CaseFlow.Calendar;

namespace CaseFlow.Runtime.Ports;

/// <summary>A change of the organisation, recorded in a chain of its own.</summary>
/// <param name="At">When.</param>
/// <param name="Actor">Who: a person's id, or <c>system</c> for the console.</param>
/// <param name="Verb">What was done, such as <c>unit.save</c>.</param>
/// <param name="Subject">What it was done to, kind and id, such as <c>unit:hongshihu</c>.</param>
/// <param name="Before">What it was before by field; empty for something new.</param>
/// <param name="After">What it is since by field.</param>
public sealed record OrganisationChange(
    Instant At,
    string Actor,
    string Verb,
    string Subject,
    ImmutableSortedDictionary<string, string> Before,
    ImmutableSortedDictionary<string, string> After);
