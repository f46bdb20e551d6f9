using System.Text.Json;

namespace CaseFlow.Host.Bundles;

/// <summary>A process instance, an element of <c>instances.json</c>.</summary>
/// <param name="Number">Its number within the case.</param>
/// <param name="Process">The process.</param>
/// <param name="Procedure">The content hash of the procedure version it runs on.</param>
/// <param name="Parent">The calling instance; null for the root.</param>
/// <param name="ParentItem">The calling element instance; null for the root.</param>
/// <param name="State">Its state.</param>
internal sealed record BundleInstance(int Number, string Process, string Procedure, int? Parent, long? ParentItem, JsonElement State);
