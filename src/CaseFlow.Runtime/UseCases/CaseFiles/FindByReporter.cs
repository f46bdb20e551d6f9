using MediatR;

namespace CaseFlow.Runtime.UseCases.CaseFiles;

/// <summary>
/// Cases of a reporter, newest first, among those whose reporters the person may see as registrar. Every case that is given counts as a look at
/// its reporter and is recorded. Refused with <c>search.reporter-not-allowed</c> for all others, whether or not there is such a reporter, and
/// with <c>search.reporter-too-short</c>.
/// </summary>
/// <param name="Person">Who asks.</param>
/// <param name="Name">Part of the name, from one Chinese character or two letters on; null or empty for any.</param>
/// <param name="Phone">The telephone number or its beginning, from three digits on, with or without blanks and +86; null or empty for any.</param>
/// <param name="After"><see cref="CaseList.Next"/> of the page before; null for the first page.</param>
/// <param name="PageSize">Rows on a page, 1 to 50.</param>
public sealed record FindByReporter(string Person, string? Name, string? Phone, string? After = null, int PageSize = 20) : IRequest<Outcome<CaseList>>;
