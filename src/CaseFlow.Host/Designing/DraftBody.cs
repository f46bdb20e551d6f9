using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using CaseFlow.Runtime;
using CaseFlow.Runtime.Drafts;

namespace CaseFlow.Host.Designing;

/// <summary>A request of the designer: JSON of at most 4 MB.</summary>
internal static class DraftBody
{
    private const int MostDepth = 8;

    /// <summary>Reads the body.</summary>
    /// <param name="http">The request.</param>
    /// <returns>The object, or why it is none.</returns>
    public static async Task<(JsonElement? Body, Refusal? Refusal)> ReadAsync(HttpContext http)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[64 * 1024];
        int read;
        while ((read = await http.Request.Body.ReadAsync(buffer, http.RequestAborted)) > 0)
        {
            if (bytes.Length + read > DraftFiles.MostBytes)
            {
                return (null, Refusal.Of(DraftCodes.TooLarge, ("max", $"{DraftFiles.MostBytes}")));
            }

            bytes.Write(buffer, 0, read);
        }

        try
        {
            using var json = JsonDocument.Parse(bytes.GetBuffer().AsMemory(0, (int)bytes.Length), new JsonDocumentOptions { MaxDepth = MostDepth });
            return json.RootElement.ValueKind == JsonValueKind.Object ? (json.RootElement.Clone(), null) : (null, Refusal.Of(DraftRequestCodes.Malformed));
        }
        catch (JsonException)
        {
            return (null, Refusal.Of(DraftRequestCodes.Malformed));
        }
    }

    /// <summary>A text of a request; null where there is none.</summary>
    /// <param name="body">The request, or a part of it.</param>
    /// <param name="name">The member.</param>
    public static string? TextOf(JsonElement body, string name)
    {
        try
        {
            return body.TryGetProperty(name, out var text) && text.ValueKind == JsonValueKind.String ? text.GetString() : null;
        }
        catch (InvalidOperationException)
        {
            // Half of a character written with an escape is no text.
            return null;
        }
    }

    /// <summary>The files of a request by path; null takes one away. Null when they are not such.</summary>
    /// <param name="body">The request.</param>
    public static ImmutableSortedDictionary<string, ReadOnlyMemory<byte>?>? FilesOf(JsonElement body)
    {
        var files = ImmutableSortedDictionary.CreateBuilder<string, ReadOnlyMemory<byte>?>(StringComparer.Ordinal);
        if (!body.TryGetProperty("files", out var given))
        {
            return files.ToImmutable();
        }

        if (given.ValueKind != JsonValueKind.Object)
        {
            return null;
        }

        try
        {
            foreach (var file in given.EnumerateObject())
            {
                if (file.Value.ValueKind is not (JsonValueKind.String or JsonValueKind.Null))
                {
                    return null;
                }

                files[file.Name] = file.Value.GetString() is { } text ? Encoding.UTF8.GetBytes(text) : (ReadOnlyMemory<byte>?)null;
            }
        }
        catch (InvalidOperationException)
        {
            // Half of a character written with an escape is no text.
            return null;
        }

        return files.ToImmutable();
    }
}
