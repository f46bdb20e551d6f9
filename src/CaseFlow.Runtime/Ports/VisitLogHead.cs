namespace CaseFlow.Runtime.Ports;

/// <summary>Of what a log of visits tells.</summary>
/// <param name="Mechanism">The mechanism.</param>
/// <param name="Process">The process's id.</param>
public sealed record VisitLogHead(string Mechanism, string Process);
