using System.Collections.Immutable;
using System.Globalization;
using CaseFlow.Host.Web;
using CaseFlow.Runtime.UseCases.Ledgers;

namespace CaseFlow.Host.Pages.Ledgers;

/// <summary>The filter of a ledger as it stands in the address; texts of columns as <c>c.COLUMN</c>.</summary>
/// <param name="Place">A place with those below it; null for any.</param>
/// <param name="From">The first day of registration; null for any.</param>
/// <param name="To">The last day of registration; null for any.</param>
/// <param name="Status">A status; null for any.</param>
/// <param name="Texts">Texts by column id.</param>
/// <param name="Size">Rows on a page.</param>
/// <param name="After">Where the page begins; null for the first.</param>
internal sealed record LedgerFilter(
    string? Place, DateOnly? From, DateOnly? To, string? Status, ImmutableSortedDictionary<string, string> Texts, int Size, string? After)
{
    /// <summary>Rows on a page that is read on the screen.</summary>
    public const int UsualSize = 50;

    private const string ColumnPrefix = "c.";

    /// <summary>Whether anything is filtered.</summary>
    public bool IsAny => Place is not null || From is not null || To is not null || Status is not null || !Texts.IsEmpty;

    /// <summary>Reads an address.</summary>
    /// <param name="query">Its query.</param>
    public static LedgerFilter Of(IQueryCollection query) => new(
        QueryDays.Text(query["place"]),
        QueryDays.Day(query["from"]),
        QueryDays.Day(query["to"]),
        QueryDays.Text(query["status"]),
        query.Where(part => part.Key.StartsWith(ColumnPrefix, StringComparison.Ordinal) && QueryDays.Text(part.Value) is not null)
            .ToImmutableSortedDictionary(part => part.Key[ColumnPrefix.Length..], part => QueryDays.Text(part.Value)!, StringComparer.Ordinal),
        int.TryParse(query["size"], NumberStyles.None, CultureInfo.InvariantCulture, out var size) ? Math.Clamp(size, 1, GetLedger.LargestPage) : UsualSize,
        QueryDays.Text(query["after"]));

    /// <summary>The query of a page.</summary>
    /// <param name="person">Who asks.</param>
    /// <param name="mechanism">The mechanism.</param>
    /// <param name="ledger">The ledger's id.</param>
    public GetLedger Query(string person, string mechanism, string ledger) => new(person, mechanism, ledger)
    {
        Place = Place,
        From = From,
        To = To,
        Status = Status,
        Texts = Texts,
        PageSize = Size,
        After = After,
    };

    /// <summary>An address with this filter.</summary>
    /// <param name="path">The path.</param>
    /// <param name="more">Further parts.</param>
    public string Address(string path, params (string Name, string? Value)[] more) => QueryDays.Address(
        path,
        [
            ("place", Place), ("from", QueryDays.Write(From)), ("to", QueryDays.Write(To)), ("status", Status),
            .. Texts.Select(text => ($"{ColumnPrefix}{text.Key}", (string?)text.Value)),
            .. more,
        ]);
}
