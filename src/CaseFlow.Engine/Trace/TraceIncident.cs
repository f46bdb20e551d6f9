using CaseFlow.Calendar;

namespace CaseFlow.Engine.Trace;

/// <summary>An incident on a visit.</summary>
/// <param name="Number">Its number within the instance.</param>
/// <param name="Code">Stable dotted code.</param>
/// <param name="Detail">What went wrong, in English.</param>
/// <param name="RaisedAt">When it was raised.</param>
/// <param name="ResolvedAt">When it was resolved; null while open.</param>
public sealed record TraceIncident(long Number, string Code, string Detail, Instant RaisedAt, Instant? ResolvedAt);
