using CaseFlow.Host.Api.Access;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace CaseFlow.Host.Api.Description;

/// <summary>What the description says about the whole API.</summary>
internal sealed class DescribeApi : IOpenApiDocumentTransformer
{
    /// <inheritdoc/>
    public Task TransformAsync(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellationToken)
    {
        document.Info = new OpenApiInfo
        {
            Title = "CaseFlow",
            Version = "1",
            Description = "Demands, cases and tasks. Errors are problems (RFC 9457) with a stable code and a text in the language of Accept-Language "
                + "(zh-CN or en). Moments are ISO 8601 with +08:00, money is whole fen.",
        };
        document.Servers = [new OpenApiServer { Url = "/" }];
        document.Components ??= new OpenApiComponents();
        document.Components.SecuritySchemes ??= new Dictionary<string, IOpenApiSecurityScheme>(StringComparer.Ordinal);
        document.Components.SecuritySchemes[TokenScheme.Name] = new OpenApiSecurityScheme
        {
            Type = SecuritySchemeType.Http,
            Scheme = "bearer",
            Description = "A personal access token, made at /account/tokens or by the verb token create.",
        };
        return Task.CompletedTask;
    }
}
