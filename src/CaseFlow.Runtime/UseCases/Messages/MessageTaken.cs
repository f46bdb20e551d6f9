using CaseFlow.Cases;

namespace CaseFlow.Runtime.UseCases.Messages;

/// <summary>Who took a message.</summary>
/// <param name="Case">The case.</param>
/// <param name="Number">Its number.</param>
public sealed record MessageTaken(CaseId Case, string Number);
