using System.Collections.Immutable;

namespace CaseFlow.Host.Api.Instances;

/// <summary>The process instances of a case.</summary>
/// <param name="CaseNumber">The case.</param>
/// <param name="Items">Its instances, the main process first.</param>
internal sealed record InstanceItems(string CaseNumber, ImmutableArray<InstanceDetails> Items);
