using System.Collections.Immutable;
using CaseFlow.Runtime.Bridging.Elsa;

namespace CaseFlow.Runtime.UseCases.Bridging;

/// <summary>A procedure to be taken elsewhere.</summary>
/// <param name="Number">The version's number; 0 for a draft.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Files">Its own files by path.</param>
/// <param name="Export">What Elsa is given; null when the draft cannot be read as a procedure yet.</param>
/// <param name="MayDraw">Whether the person may open drafts.</param>
public sealed record ElsaExported(int Number, string Name, ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> Files, ElsaExport? Export, bool MayDraw);
