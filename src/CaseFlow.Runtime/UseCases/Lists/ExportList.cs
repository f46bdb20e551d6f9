using MediatR;

namespace CaseFlow.Runtime.UseCases.Lists;

/// <summary>A version of a reference list as comma-separated text. Refused with <c>lists.not-found</c>.</summary>
/// <param name="Person">Who asks.</param>
/// <param name="List">The list's id.</param>
/// <param name="Version">Which version; null for the newest.</param>
public sealed record ExportList(string Person, string List, long? Version) : IRequest<Outcome<ListExport>>;
