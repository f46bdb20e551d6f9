using CaseFlow.Runtime.Ports;

namespace CaseFlow.Runtime.Journal;

/// <summary>A version of a reference list as it stands in the store, to be verified.</summary>
/// <param name="Head">What is said about it.</param>
/// <param name="Content">Its content.</param>
public sealed record ListVersionRecord(ListVersionHead Head, string Content);
