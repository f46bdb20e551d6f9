using CaseFlow.Calendar;

namespace CaseFlow.Runtime.Ports;

/// <summary>What happened to a draft; never changed.</summary>
/// <param name="Number">Its place in the draft's history, from 1 without gaps.</param>
/// <param name="At">When.</param>
/// <param name="By">Who: a person's id, or <c>system</c>.</param>
/// <param name="Kind">What.</param>
/// <param name="Text">The note, reason or subject; empty for none.</param>
/// <param name="Revision">The revision of the draft's files after it.</param>
/// <param name="Hash">The content hash of the draft's files, where they became evidence: opened, handed in, published; empty otherwise.</param>
public sealed record ProcedureDraftEntry(long Number, Instant At, string By, ProcedureDraftEventKind Kind, string Text, long Revision, string Hash);
