namespace CaseFlow.Runtime.Handling;

/// <summary>A process instance that a step created, as the journal keeps it.</summary>
/// <param name="Number">Its number within the case.</param>
/// <param name="Process">The process.</param>
/// <param name="Hash">The version it runs on.</param>
/// <param name="Parent">The calling instance; null for the root.</param>
/// <param name="Item">The waiting call activity; null for the root.</param>
internal sealed record NewInstance(int Number, string Process, string Hash, int? Parent, long? Item);
