using CaseFlow.Host.Api.Problems;
using Microsoft.AspNetCore.Routing.Template;

namespace CaseFlow.Host.Api;

/// <summary>Answers under <c>/api</c> what no endpoint does: 405 where another method is served, else 404.</summary>
internal static class UnknownAddress
{
    /// <summary>Answers.</summary>
    /// <param name="context">The request.</param>
    /// <param name="endpoints">All endpoints.</param>
    public static IResult Answer(HttpContext context, EndpointDataSource endpoints)
    {
        var allowed = endpoints.Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<IHttpMethodMetadata>() is not null && Fits(endpoint, context.Request.Path))
            .SelectMany(endpoint => endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()!.HttpMethods)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .ToList();
        if (allowed.Count == 0)
        {
            return ProblemAnswer.Of(ApiCodes.NotFound);
        }

        var list = string.Join(", ", allowed);
        context.Response.Headers.Allow = list;
        return ProblemAnswer.Of(ApiCodes.Method, ("allowed", list));
    }

    private static bool Fits(RouteEndpoint endpoint, PathString path) =>
        endpoint.RoutePattern.RawText is { } pattern
        && pattern.StartsWith(ApiRoutes.Version1, StringComparison.Ordinal)
        && new TemplateMatcher(TemplateParser.Parse(pattern), []).TryMatch(path, []);
}
