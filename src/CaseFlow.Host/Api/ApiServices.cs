using System.Threading.RateLimiting;
using CaseFlow.Host.Api.Access;
using CaseFlow.Host.Api.Description;
using CaseFlow.Host.Api.Files;
using CaseFlow.Host.Api.Problems;
using CaseFlow.Host.Api.Reading;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.RateLimiting;

namespace CaseFlow.Host.Api;

/// <summary>Services of the API.</summary>
internal static class ApiServices
{
    /// <summary>The rate limit: 600 requests a minute for a token, 60 for an address without one.</summary>
    public const string RequestLimit = "api";

    private const int MostOfToken = 600;
    private const int MostOfAddress = 60;

    /// <summary>Registers them.</summary>
    /// <param name="services">The services.</param>
    public static void AddApi(this IServiceCollection services)
    {
        services.ConfigureHttpJsonOptions(options => JsonBodies.Set(options.SerializerOptions));
        services.AddAuthentication().AddScheme<AuthenticationSchemeOptions, TokenScheme>(TokenScheme.Name, null);
        services.AddSingleton<FailureLimit>();
        services.AddSingleton<PhotoHandles>();
        services.AddOpenApi("v1", options =>
        {
            options.ShouldInclude = description => description.ActionDescriptor.EndpointMetadata.OfType<ApiNote>().Any();
            options.AddDocumentTransformer<DescribeApi>();
            options.AddOperationTransformer<DescribeOperation>();
        });
        services.Configure<RateLimiterOptions>(options =>
        {
            options.AddPolicy(RequestLimit, Partition);
            options.OnRejected = (rejected, _) =>
            {
                FailureLimit.TellWhen(rejected.HttpContext, rejected.Lease);
                return ApiRoutes.IsApi(rejected.HttpContext)
                    ? new ValueTask(ProblemAnswer.Of(ApiCodes.Rate).ExecuteAsync(rejected.HttpContext))
                    : ValueTask.CompletedTask;
            };
        });
    }

    private static RateLimitPartition<string> Partition(HttpContext context) => TokenPerson.TokenOf(context.User) is { } token
        ? PerMinute("token " + token, MostOfToken)
        : PerMinute("address " + context.Connection.RemoteIpAddress, MostOfAddress);

    private static RateLimitPartition<string> PerMinute(string key, int most) => RateLimitPartition.GetFixedWindowLimiter(
        key, _ => new FixedWindowRateLimiterOptions { PermitLimit = most, Window = TimeSpan.FromMinutes(1) });
}
