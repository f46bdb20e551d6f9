using MediatR;

namespace CaseFlow.Runtime.UseCases.CaseFiles;

/// <summary>What a person may choose from to filter cases and tasks.</summary>
/// <param name="Person">The person.</param>
public sealed record GetFilterChoices(string Person) : IRequest<Outcome<FilterChoices>>;
