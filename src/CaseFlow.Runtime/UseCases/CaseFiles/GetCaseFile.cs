using MediatR;

namespace CaseFlow.Runtime.UseCases.CaseFiles;

/// <summary>The whole file of a case. Refused with <c>case.not-found</c>, or <c>access.case</c> when the person may not see it.</summary>
/// <param name="Person">Who asks; a look at the reporter's personal data is journaled.</param>
/// <param name="Number">The case number.</param>
/// <param name="ShowReporter">Whether the reporter's personal data is asked for; without it they are masked.</param>
public sealed record GetCaseFile(string Person, string Number, bool ShowReporter = false) : IRequest<Outcome<CaseFile>>;
