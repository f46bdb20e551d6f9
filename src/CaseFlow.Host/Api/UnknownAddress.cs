using CaseFlow.Host.Api.Problems;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing.Template;

namespace CaseFlow.Host.Api;

/// <summary>Answers under <c>/api</c> what no endpoint takes: 405 for another method, 415 for another content type, else 404.</summary>
internal static class UnknownAddress
{
    /// <summary>Answers.</summary>
    /// <param name="context">The request.</param>
    /// <param name="endpoints">All endpoints.</param>
    public static IResult Answer(HttpContext context, EndpointDataSource endpoints)
    {
        var here = endpoints.Endpoints.OfType<RouteEndpoint>().Where(endpoint => Methods(endpoint).Count > 0 && Fits(endpoint, context.Request.Path)).ToList();
        if (here.Count == 0)
        {
            return ProblemAnswer.Of(ApiCodes.NotFound);
        }

        if (here.FirstOrDefault(endpoint => Methods(endpoint).Contains(context.Request.Method, StringComparer.OrdinalIgnoreCase)) is { } other)
        {
            var types = other.Metadata.GetMetadata<IAcceptsMetadata>()?.ContentTypes ?? [];
            return ProblemAnswer.Of(ApiCodes.MediaType, ("expected", string.Join(", ", types)));
        }

        var allowed = string.Join(", ", here.SelectMany(Methods).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
        context.Response.Headers.Allow = allowed;
        return ProblemAnswer.Of(ApiCodes.Method, ("allowed", allowed));
    }

    private static IReadOnlyList<string> Methods(RouteEndpoint endpoint) => endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? [];

    private static bool Fits(RouteEndpoint endpoint, PathString path) =>
        endpoint.RoutePattern.RawText is { } pattern
        && pattern.StartsWith(ApiRoutes.Version1, StringComparison.Ordinal)
        && new TemplateMatcher(TemplateParser.Parse(pattern), []).TryMatch(path, []);
}
