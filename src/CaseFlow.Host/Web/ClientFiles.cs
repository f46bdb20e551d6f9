using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Net.Http.Headers;

namespace CaseFlow.Host.Web;

/// <summary>Scripts and styles: kept by browsers for ever under an address that carries their version, sent as compressed at build time.</summary>
internal static class ClientFiles
{
    private const string Compressed = ".br";

    /// <summary>Serves the files of <c>wwwroot</c>.</summary>
    /// <param name="app">The pipeline.</param>
    public static void UseClientFiles(this WebApplication app)
    {
        app.Use((context, next) =>
        {
            var path = context.Request.Path.Value ?? "";
            if (path.StartsWith("/dist/", StringComparison.Ordinal)
                && context.Request.Headers.AcceptEncoding.ToString().Contains("br", StringComparison.Ordinal)
                && app.Environment.WebRootFileProvider.GetFileInfo(path + Compressed).Exists)
            {
                context.Request.Path = path + Compressed;
            }

            return next(context);
        });

        var types = new FileExtensionContentTypeProvider();
        types.Mappings[Compressed] = "application/octet-stream";
        app.UseStaticFiles(new StaticFileOptions
        {
            ContentTypeProvider = types,
            OnPrepareResponse = file =>
            {
                var headers = file.Context.Response.Headers;
                headers.CacheControl = "public, max-age=31536000, immutable";
                headers.Append(HeaderNames.Vary, HeaderNames.AcceptEncoding);
                if (file.File.Name.EndsWith(Compressed, StringComparison.Ordinal)
                    && types.TryGetContentType(file.File.Name[..^Compressed.Length], out var type))
                {
                    headers.ContentEncoding = "br";
                    headers.ContentType = type;
                }
            },
        });
    }
}
