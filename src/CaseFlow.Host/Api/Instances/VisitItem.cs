namespace CaseFlow.Host.Api.Instances;

/// <summary>An open step.</summary>
/// <param name="Visit">The visit's number.</param>
/// <param name="Element">The element's id.</param>
/// <param name="Name">The element as drawn.</param>
/// <param name="Since">Since when.</param>
/// <param name="Scope">The visit of the sub-process around it; 0 for the process itself.</param>
/// <param name="Counter">The number of an instance of a repeated activity; null for any other.</param>
internal sealed record VisitItem(long Visit, string Element, string Name, DateTimeOffset Since, long Scope, int? Counter);
