using System.Collections.Immutable;
using CaseFlow.Cases.Organisations;

namespace CaseFlow.Runtime.UseCases.People;

/// <summary>What came of an import.</summary>
/// <param name="Units">How many units the file has.</param>
/// <param name="Persons">How many persons the file has.</param>
/// <param name="Problems">Every problem; when there is any, nothing was loaded.</param>
public sealed record OrganisationImport(int Units, int Persons, ImmutableArray<OrganisationProblem> Problems);
