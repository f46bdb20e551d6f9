using System.Collections.Immutable;

namespace CaseFlow.Runtime.People;

/// <summary>A change of the organisation, thought out but not made.</summary>
/// <param name="Verb">What is done, such as <c>unit.save</c>.</param>
/// <param name="Parts">The organisation as it would be.</param>
/// <param name="Before">What the subject is now by field.</param>
/// <param name="After">What the subject would be by field.</param>
internal sealed record OrganisationEdit(
    string Verb,
    OrganisationParts Parts,
    ImmutableSortedDictionary<string, string> Before,
    ImmutableSortedDictionary<string, string> After)
{
    public bool IsNothing => Before.SequenceEqual(After);
}
