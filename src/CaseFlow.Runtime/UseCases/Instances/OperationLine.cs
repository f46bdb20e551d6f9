using System.Collections.Immutable;

namespace CaseFlow.Runtime.UseCases.Instances;

/// <summary>One thing that an operation would bring about.</summary>
/// <param name="Instance">The process instance it happens in.</param>
/// <param name="Process">That instance's process as drawn.</param>
/// <param name="Code">The kind of thing; the text is looked up by it.</param>
/// <param name="Element">The element as drawn; null for the instance or case as a whole.</param>
/// <param name="Count">How often, from 1.</param>
/// <param name="Arguments">The text's data by name; elements and flows as drawn, moments as milliseconds since 1970 in UTC.</param>
public sealed record OperationLine(
    int Instance, string Process, string Code, string? Element, int Count, ImmutableSortedDictionary<string, string> Arguments);
