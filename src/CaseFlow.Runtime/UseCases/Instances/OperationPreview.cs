using System.Collections.Immutable;

namespace CaseFlow.Runtime.UseCases.Instances;

/// <summary>What an operation would do.</summary>
/// <param name="Number">The case number.</param>
/// <param name="Version">The case's version for which this holds; carrying out names it.</param>
/// <param name="Lines">What would happen, in order, in every instance of the case.</param>
/// <param name="StatusAfter">The case's status afterwards.</param>
public sealed record OperationPreview(string Number, long Version, ImmutableArray<OperationLine> Lines, string StatusAfter);
