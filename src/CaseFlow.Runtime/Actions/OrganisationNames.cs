using CaseFlow.Cases.Organisations;

namespace CaseFlow.Runtime.Actions;

/// <summary>Whether a party of an action is one that the organisation knows.</summary>
internal static class OrganisationNames
{
    public static bool IsKnown(Organisation organisation, string id) =>
        organisation.FindUnit(id) is not null || organisation.FindParty(id) is not null;
}
