using MediatR;

namespace CaseFlow.Runtime.UseCases.Lists;

/// <summary>
/// Reads a whole list from comma-separated text, or from a list file as <c>workflows/reference/</c> has them, and shows what would change;
/// published only when it is confirmed. Refused like <see cref="SaveListVersion"/>.
/// </summary>
/// <param name="Actor">Who: a person's id, or <c>system</c> for the console.</param>
/// <param name="List">The list's id.</param>
/// <param name="Content">The text; a list file begins with a brace.</param>
/// <param name="Confirmed">What to publish it with; null for a preview, which saves nothing.</param>
public sealed record ImportList(string Actor, string List, string Content, ListConfirmation? Confirmed) : IRequest<Outcome<ListImport>>;
