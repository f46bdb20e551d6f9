using System.Collections.Immutable;
using System.Text;
using CaseFlow.Runtime.Searching;

namespace CaseFlow.Storage.Searching;

/// <summary>PostgreSQL's tsvector with a GIN index. The vector is written here, token by token, so no parser or dictionary changes it.</summary>
internal sealed class TsvectorSearchSql : SearchSql
{
    // Positions end at 16,383 and a token has at most 256 of them (PostgreSQL documentation, 12.11).
    private const int LastPosition = 16_383;
    private const int MostPositions = 256;

    public override string Id => "case_search.case_id";

    public override string Save =>
        "INSERT INTO case_search (case_id, tokens) VALUES (@p0, CAST(@p1 AS tsvector)) ON CONFLICT (case_id) DO UPDATE SET tokens = excluded.tokens";

    protected override string And => " & ";

    protected override string Or => " | ";

    public override string Fits(string parameter) => $"case_search.tokens @@ CAST({parameter} AS tsquery)";

    public override string Document(ImmutableArray<string> tokens)
    {
        var positions = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = 0; i < tokens.Length; i++)
        {
            if (tokens[i] == SearchTokens.Break)
            {
                continue;
            }

            if (!positions.TryGetValue(tokens[i], out var found))
            {
                positions[tokens[i]] = found = [];
            }

            if (found.Count < MostPositions)
            {
                found.Add(Math.Min(i + 1, LastPosition));
            }
        }

        var document = new StringBuilder();
        foreach (var (token, found) in positions)
        {
            document.Append(document.Length == 0 ? "" : " ").Append($"'{token}':").AppendJoin(',', found.Distinct());
        }

        return document.ToString();
    }

    protected override string Phrase(SearchPhrase phrase) =>
        $"({string.Join(" <-> ", phrase.Tokens.Select(token => $"'{token}'"))}{(phrase.IsOpen ? ":*" : "")})";
}
