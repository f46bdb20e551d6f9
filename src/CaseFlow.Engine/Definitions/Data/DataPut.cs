using System.Collections.Immutable;
using CaseFlow.Feel;

namespace CaseFlow.Engine.Definitions.Data;

/// <summary>An assignment made ready to run.</summary>
/// <param name="From">What is copied.</param>
/// <param name="To">The item it goes to; null for a variable that is no drawn item.</param>
/// <param name="Variable">The variable it goes to.</param>
/// <param name="Path">The entries to go down by within the variable; empty for the variable itself.</param>
internal sealed record DataPut(FeelExpression From, DataPlace? To, string Variable, ImmutableArray<string> Path);
