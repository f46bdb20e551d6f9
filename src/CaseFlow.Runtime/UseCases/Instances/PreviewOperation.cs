using MediatR;

namespace CaseFlow.Runtime.UseCases.Instances;

/// <summary>Says what an operation would do to the whole case, without doing it.</summary>
/// <param name="Person">Who asks: an administrator.</param>
/// <param name="Number">The case number.</param>
/// <param name="Instance">The process instance's number within the case.</param>
/// <param name="Operation">The operation.</param>
public sealed record PreviewOperation(string Person, string Number, int Instance, InstanceOperation Operation) : IRequest<Outcome<OperationPreview>>;
