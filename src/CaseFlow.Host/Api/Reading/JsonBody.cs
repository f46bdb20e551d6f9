using System.Reflection;
using CaseFlow.Host.Api.Problems;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.Extensions.Options;

namespace CaseFlow.Host.Api.Reading;

/// <summary>The JSON body of a request, read strictly.</summary>
/// <typeparam name="T">The type of the body.</typeparam>
/// <param name="Value">What was sent.</param>
/// <param name="Bytes">The body as sent.</param>
internal sealed record JsonBody<T>(T Value, ReadOnlyMemory<byte> Bytes) : IEndpointParameterMetadataProvider
    where T : class
{
    /// <summary>Reads the body; called by the framework.</summary>
    /// <param name="context">The request.</param>
    public static async ValueTask<JsonBody<T>> BindAsync(HttpContext context)
    {
        var type = context.Request.GetTypedHeaders().ContentType;
        if (type is null || !type.MediaType.Equals(JsonBodies.MediaType, StringComparison.OrdinalIgnoreCase))
        {
            throw ApiRefusedException.Of(ApiCodes.MediaType, ("expected", JsonBodies.MediaType));
        }

        var bytes = await JsonBodies.ReadAsync(context.Request, JsonBodies.MostBytes);
        var options = context.RequestServices.GetRequiredService<IOptions<JsonOptions>>().Value.SerializerOptions;
        return new JsonBody<T>(JsonBodies.Parse<T>(bytes, options), bytes);
    }

    /// <inheritdoc/>
    public static void PopulateMetadata(ParameterInfo parameter, EndpointBuilder builder) =>
        builder.Metadata.Add(new AcceptsMetadata([JsonBodies.MediaType], typeof(T)));
}
