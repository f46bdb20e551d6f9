using System.Collections.Immutable;
using CaseFlow.Calendar;

namespace CaseFlow.Runtime.UseCases.Accounts;

/// <summary>What happened on an account within a period.</summary>
/// <param name="Account">The account as it stands now.</param>
/// <param name="OpeningFen">What it held before the first line, in fen.</param>
/// <param name="Lines">The lines, oldest first.</param>
/// <param name="IsCut">Whether lines at the end are left out, see <see cref="GetAccount.MostLines"/>.</param>
/// <param name="At">The moment it was made.</param>
public sealed record AccountStatement(AccountSummary Account, long OpeningFen, ImmutableArray<StatementLine> Lines, bool IsCut, Instant At);
