using System.Collections.Immutable;
using CaseFlow.Runtime.Searching;

namespace CaseFlow.Storage.Searching;

/// <summary>
/// SQLite's FTS5: a table without content, so that only the index is stored. The plain tokenizer takes every character beyond ASCII for
/// part of a token, and ours hold no other sign than the underscore.
/// </summary>
internal sealed class Fts5SearchSql : SearchSql
{
    // A token that nobody asks for stands between two texts.
    private const string Apart = "¶";

    public override string Id => "case_search.rowid";

    public override string Save => "INSERT OR REPLACE INTO case_search (rowid, tokens) VALUES (@p0, @p1)";

    protected override string And => " AND ";

    protected override string Or => " OR ";

    public override string Fits(string parameter) => $"case_search MATCH {parameter}";

    public override string Document(ImmutableArray<string> tokens) =>
        string.Join(' ', tokens.Select(token => token == SearchTokens.Break ? Apart : token));

    protected override string Phrase(SearchPhrase phrase) => $"\"{string.Join(' ', phrase.Tokens)}\"{(phrase.IsOpen ? " *" : "")}";
}
