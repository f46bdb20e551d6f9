using System.Collections.Immutable;

namespace CaseFlow.Storage.Searching;

/// <summary>How a database keeps and asks its full-text index over our own tokens. The rows are named <c>case_search</c> in every query.</summary>
internal abstract class SearchSql
{
    /// <summary>The column with the case's id.</summary>
    public abstract string Id { get; }

    /// <summary>Adds or replaces the row of case <c>@p0</c> with document <c>@p1</c>.</summary>
    public abstract string Save { get; }

    /// <summary>That a row fits the query in a parameter.</summary>
    /// <param name="parameter">The parameter's name.</param>
    public abstract string Fits(string parameter);

    /// <summary>Writes tokens in order as a document; <see cref="Runtime.Searching.SearchTokens.Break"/> keeps neighbours apart.</summary>
    /// <param name="tokens">The tokens.</param>
    public abstract string Document(ImmutableArray<string> tokens);

    /// <summary>Writes a query: of each row of alternatives one must be there.</summary>
    /// <param name="all">The alternatives, at least one in each row.</param>
    public string Query(IEnumerable<ImmutableArray<SearchPhrase>> all) =>
        string.Join(And, all.Select(any => $"({string.Join(Or, any.Select(Phrase))})"));

    protected abstract string And { get; }

    protected abstract string Or { get; }

    protected abstract string Phrase(SearchPhrase phrase);
}
