using System.Collections.Immutable;
using CaseFlow.Cases.Records;
using CaseFlow.Runtime.Journal;

namespace CaseFlow.Runtime.Ports;

/// <summary>One consistency unit: a case, its process instances and the head of its journal chain (design §8).</summary>
/// <param name="Case">The case.</param>
/// <param name="Instances">Its process instances by number, from 1.</param>
/// <param name="Head">The head of the journal chain.</param>
/// <param name="Version">The row version, which grows by one with every step.</param>
public sealed record CaseUnit(Case Case, ImmutableSortedDictionary<int, ProcessInstance> Instances, JournalHead Head, long Version);
