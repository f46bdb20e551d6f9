using System.Collections.Frozen;
using System.Collections.Immutable;
using CaseFlow.Cases;
using CaseFlow.Cases.Organisations;

namespace CaseFlow.Runtime.People;

/// <summary>Contradictions of an organisation as problems of the fields that brought them in.</summary>
internal static class ProblemFields
{
    private static readonly FrozenDictionary<string, string> Fields = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [CaseCodes.OrganisationUnitUnknownLevel] = "level",
        [CaseCodes.OrganisationUnitUnknownParent] = "parent",
        [CaseCodes.OrganisationUnitCycle] = "parent",
        [CaseCodes.OrganisationUnitLevelOrder] = "parent",
        [CaseCodes.OrganisationPartyUnknown] = "party",
        [CaseCodes.OrganisationLoginDuplicate] = "login",
        [CaseCodes.OrganisationPersonUnknown] = "holder",
        [CaseCodes.OrganisationPostUnknownUnit] = "unit",
        [CaseCodes.OrganisationPostTimes] = "to",
        [CaseCodes.OrganisationAbsenceInvalid] = "to",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static Refusal Refuse(ImmutableArray<OrganisationProblem> problems) => new(
        RuntimeCodes.FormInvalid,
        ImmutableSortedDictionary<string, string>.Empty,
        [.. problems.Select(p => FieldProblem.Of(Fields.GetValueOrDefault(p.Code, "name"), p.Code)).DistinctBy(p => (p.Field, p.Code))]);
}
