namespace CaseFlow.Cases.Organisations;

/// <summary>Something wrong with an organisation.</summary>
/// <param name="Code">Stable dotted code of <see cref="CaseCodes"/>, such as <c>organisation.unit.unknown-parent</c>.</param>
/// <param name="Message">For developers: what was expected and why it is not so.</param>
/// <param name="Subject">The id of the unit, party, person or post concerned, or the place in the file.</param>
public sealed record OrganisationProblem(string Code, string Message, string Subject);
