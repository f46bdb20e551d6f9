using CaseFlow.Host.Api.Cases;
using CaseFlow.Host.Api.Demands;
using CaseFlow.Host.Api.Files;
using CaseFlow.Host.Api.Instances;
using CaseFlow.Host.Api.Tasks;

namespace CaseFlow.Host.Api;

/// <summary>The addresses of the API. A change that breaks callers gets a new version beside this one.</summary>
internal static class ApiRoutes
{
    /// <summary>Where the description is.</summary>
    public const string Description = "/openapi/v1.json";

    /// <summary>The beginning of every address of version 1.</summary>
    public const string Version1 = "/api/v1";

    private const string Root = "/api";

    /// <summary>Whether a request is one of the API.</summary>
    /// <param name="context">The request.</param>
    public static bool IsApi(HttpContext context) => context.Request.Path.StartsWithSegments(Root, StringComparison.OrdinalIgnoreCase);

    /// <summary>Adds the addresses.</summary>
    /// <param name="app">The application.</param>
    public static void MapApi(this IEndpointRouteBuilder app)
    {
        var group = app.MapGroup(Version1).RequireRateLimiting(ApiServices.RequestLimit);
        RegisterDemandEndpoint.Map(group);
        GetDemandEndpoint.Map(group);
        WithdrawDemandEndpoint.Map(group);
        RateDemandEndpoint.Map(group);
        AddPhotoEndpoint.Map(group);
        ListCasesEndpoint.Map(group);
        GetCaseEndpoint.Map(group);
        GetInboxEndpoint.Map(group);
        GetTaskEndpoint.Map(group);
        ClaimTaskEndpoint.Map(group);
        ReleaseTaskEndpoint.Map(group);
        CompleteTaskEndpoint.Map(group);
        ListInstancesEndpoint.Map(group);
        PreviewOperationEndpoint.Map(group);
        CarryOutOperationEndpoint.Map(group);
        app.MapOpenApi("/openapi/{documentName}.json").AllowAnonymous();
        app.MapFallback(Root + "/{**path}", UnknownAddress.Answer).AllowAnonymous();
    }
}
