using System.Collections.Immutable;
using CaseFlow.Calendar;
using CaseFlow.Runtime.Forms;

namespace CaseFlow.Runtime.UseCases.Procedures;

/// <summary>The newest version of a procedure.</summary>
/// <param name="Mechanism">The mechanism id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Purpose">What it is for; null when it does not say.</param>
/// <param name="Version">The version number, from 1.</param>
/// <param name="PublishedAt">When it was published.</param>
/// <param name="Decisions">Its decision files by path; empty for those who may not look into them.</param>
public sealed record ProcedureLine(string Mechanism, LocalText Name, LocalText? Purpose, int Version, Instant PublishedAt, ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> Decisions);
