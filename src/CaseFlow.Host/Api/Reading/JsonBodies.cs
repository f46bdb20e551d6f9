using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using CaseFlow.Host.Api.Problems;

namespace CaseFlow.Host.Api.Reading;

/// <summary>Reads JSON strictly: nothing unknown, nothing twice, nothing of another type, nothing deep or long.</summary>
internal static class JsonBodies
{
    /// <summary>The media type of bodies.</summary>
    public const string MediaType = "application/json";

    /// <summary>The most bytes of a body.</summary>
    public const int MostBytes = 64 * 1024;

    private const int MostLevels = 8;

    /// <summary>Sets how JSON is read and written.</summary>
    /// <param name="options">The options to set.</param>
    public static void Set(JsonSerializerOptions options)
    {
        options.PropertyNamingPolicy = JsonNamingPolicy.CamelCase;
        options.PropertyNameCaseInsensitive = false;
        options.NumberHandling = JsonNumberHandling.Strict;
        options.UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow;
        options.AllowDuplicateProperties = false;
        options.RespectNullableAnnotations = true;
        // Chinese stands as it is; what could end a script stays escaped.
        options.Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);
    }

    /// <summary>Reads a whole body.</summary>
    /// <param name="request">The request.</param>
    /// <param name="most">The most bytes.</param>
    /// <exception cref="ApiRefusedException">It is longer.</exception>
    public static async ValueTask<byte[]> ReadAsync(HttpRequest request, int most)
    {
        if (request.ContentLength > most)
        {
            throw ApiRefusedException.Of(ApiCodes.BodyTooLarge, ("max", $"{most}"));
        }

        using var kept = new MemoryStream();
        var buffer = new byte[16 * 1024];
        int count;
        while ((count = await request.Body.ReadAsync(buffer, request.HttpContext.RequestAborted)) > 0)
        {
            if (kept.Length + count > most)
            {
                throw ApiRefusedException.Of(ApiCodes.BodyTooLarge, ("max", $"{most}"));
            }

            kept.Write(buffer.AsSpan(0, count));
        }

        return kept.ToArray();
    }

    /// <summary>Reads a value.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="bytes">The body.</param>
    /// <param name="options">How JSON is read.</param>
    /// <exception cref="ApiRefusedException">It is not JSON or of another shape.</exception>
    public static T Parse<T>(byte[] bytes, JsonSerializerOptions options)
        where T : class
    {
        CheckSyntax(bytes);
        try
        {
            return JsonSerializer.Deserialize<T>(bytes, options) ?? throw ApiRefusedException.Of(ApiCodes.JsonShape, ("path", "$"));
        }
        catch (JsonException wrong)
        {
            throw ApiRefusedException.Of(ApiCodes.JsonShape, ("path", wrong.Path ?? "$"));
        }
    }

    private static void CheckSyntax(byte[] bytes)
    {
        try
        {
            using var document = JsonDocument.Parse(bytes, new JsonDocumentOptions { MaxDepth = MostLevels, AllowDuplicateProperties = false });
        }
        catch (JsonException)
        {
            throw ApiRefusedException.Of(ApiCodes.JsonMalformed);
        }
    }
}
