using System.Collections.Immutable;

namespace CaseFlow.Host.Designing.Tables;

/// <summary>The cells of a workbook's first sheet.</summary>
/// <param name="Rows">The rows with their cells as texts, empty ones left out; none when there are too many.</param>
/// <param name="Unread">Cells without a value to take, such as <c>B3</c>: formulas that were never computed, and errors. They are empty in the rows.</param>
/// <param name="IsTooLarge">Whether it has more rows or columns than are read.</param>
internal sealed record SheetRows(ImmutableArray<ImmutableArray<string>> Rows, ImmutableArray<string> Unread, bool IsTooLarge)
{
    /// <summary>A sheet with more rows or columns than are read.</summary>
    public static SheetRows TooLarge { get; } = new([], [], true);
}
