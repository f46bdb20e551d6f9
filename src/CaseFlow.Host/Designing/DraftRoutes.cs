using CaseFlow.Host.Designing.Tables;

namespace CaseFlow.Host.Designing;

/// <summary>The addresses under which the designer reads and writes a draft: <c>/procedures/MECHANISM/drafts/ID/…</c>.</summary>
internal static class DraftRoutes
{
    /// <summary>The header with the form token, without which nothing is changed.</summary>
    public const string TokenHeader = "X-CSRF";

    private const string Base = "/procedures/{mechanism}/drafts/{id}";

    /// <summary>Adds the addresses.</summary>
    /// <param name="app">The application.</param>
    public static void MapDrafts(this IEndpointRouteBuilder app)
    {
        // Who is not signed in is told so: a page to sign in on would only be read as a broken answer.
        var group = app.MapGroup(Base).AllowAnonymous().ExcludeFromDescription().AddEndpointFilter(DraftGuard.CheckAsync);
        GetContentEndpoint.Map(group);
        SaveContentEndpoint.Map(group);
        LockEndpoint.Map(group);
        CheckEndpoint.Map(group);
        MendEndpoint.Map(group);
        VocabularyEndpoint.Map(group);
        AnalyseTablesEndpoint.Map(group);
        WriteTablesEndpoint.Map(group);
        TryTableEndpoint.Map(group);
        ReadSheetEndpoint.Map(group);
        ExpressionEndpoint.Map(group);
    }

    /// <summary>Whether an address takes methods that pages do not.</summary>
    /// <param name="context">The request.</param>
    public static bool TakesOtherMethods(HttpContext context) =>
        context.Request.Path.Value is { } path
        && path.StartsWith("/procedures/", StringComparison.Ordinal)
        && path.Contains("/drafts/", StringComparison.Ordinal)
        && (path.EndsWith("/content", StringComparison.Ordinal) || path.EndsWith("/lock", StringComparison.Ordinal));
}
