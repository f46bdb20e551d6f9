using MediatR;

namespace CaseFlow.Runtime.UseCases.CaseFiles;

/// <summary>Suspends a case: its clocks stand still and its work cannot be completed until it is resumed.</summary>
/// <param name="Person">Who suspends.</param>
/// <param name="Number">The case number.</param>
/// <param name="Reason">Why, 1 to 500 characters.</param>
public sealed record SuspendCase(string Person, string Number, string Reason) : IRequest<Outcome<CaseChanged>>;
