using System.Collections.Immutable;
using CaseFlow.Bpmn.Model;

namespace CaseFlow.Engine.Previews;

/// <summary>One thing that a command would bring about.</summary>
/// <param name="Code">What kind of thing, one of <see cref="ConsequenceCodes"/>; texts are looked up by it.</param>
/// <param name="Element">Where; null for the instance as a whole.</param>
/// <param name="Count">How often, from 1.</param>
/// <param name="Arguments">The text's data by name; moments are milliseconds since 1970 in UTC.</param>
public sealed record Consequence(string Code, ElementId? Element, int Count, ImmutableSortedDictionary<string, string> Arguments);
