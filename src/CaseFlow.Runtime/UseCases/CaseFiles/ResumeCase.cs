using MediatR;

namespace CaseFlow.Runtime.UseCases.CaseFiles;

/// <summary>Resumes a suspended case: due moments move by the pause.</summary>
/// <param name="Person">Who resumes.</param>
/// <param name="Number">The case number.</param>
public sealed record ResumeCase(string Person, string Number) : IRequest<Outcome<CaseChanged>>;
