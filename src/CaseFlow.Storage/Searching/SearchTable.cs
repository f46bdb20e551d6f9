using System.Collections.Immutable;
using CaseFlow.Cases.Records;
using CaseFlow.Runtime.Ports;
using CaseFlow.Runtime.Searching;
using CaseFlow.Storage.Sql;

namespace CaseFlow.Storage.Searching;

/// <summary>The full-text index over cases.</summary>
internal sealed class SearchTable(Statements sql)
{
    private readonly SearchSql _search = sql.Dialect.Search;

    /// <summary>Writes what a case is found by.</summary>
    public async ValueTask SaveAsync(Case item)
    {
        // Often the title is only the beginning of the description.
        var title = item.Title.TrimEnd('…');
        string[] texts = item.Description.StartsWith(title, StringComparison.Ordinal)
            ? [item.Number, item.Description, item.Place.Name]
            : [item.Number, item.Title, item.Description, item.Place.Name];
        ImmutableArray<string> tokens =
        [
            .. SearchTokens.Of(texts).Select(token => token == SearchTokens.Break ? token : SearchMarks.Word(token)),
            .. SearchTokens.Tails(texts).Select(SearchMarks.Tail),
            .. item.Place.Path.Append(item.Place.Unit).Distinct().Select(SearchMarks.Unit),
            .. SearchMarks.CategoriesOf(item).Select(SearchMarks.Category),
        ];
        await sql.SendAsync(_search.Save, item.Id.Value, _search.Document(tokens));
    }

    /// <summary>The query for cases within the subtree of one of the units that have all words.</summary>
    public string Query(IEnumerable<string> units, IEnumerable<CaseTerm> terms)
    {
        var all = terms.Select(Alternatives);
        ImmutableArray<SearchPhrase> places = [.. units.Distinct().Select(unit => Exactly(SearchMarks.Unit(unit)))];
        return _search.Query(places.IsEmpty ? all : all.Prepend(places));
    }

    /// <summary>The query for cases within a subtree that have any of the words or the category; null when there is nothing to ask for.</summary>
    public string? AnyQuery(string unit, IEnumerable<string> words, string? category)
    {
        ImmutableArray<SearchPhrase> any =
        [
            .. words.Select(word => Exactly(SearchMarks.Word(word))),
            .. category is { Length: > 0 } id ? [Exactly(SearchMarks.Category(id))] : Array.Empty<SearchPhrase>(),
        ];
        return any.IsEmpty ? null : _search.Query([[Exactly(SearchMarks.Unit(unit))], any]);
    }

    private static ImmutableArray<SearchPhrase> Alternatives(CaseTerm term) =>
    [
        new SearchPhrase([.. term.Word.Tokens.Select(SearchMarks.Word)], IsOpen: true),
        .. term.Word.Tail is { } tail ? [Exactly(SearchMarks.Tail(tail))] : Array.Empty<SearchPhrase>(),
        .. term.Categories.Select(category => Exactly(SearchMarks.Category(category))),
    ];

    private static SearchPhrase Exactly(string token) => new([token], IsOpen: false);
}
