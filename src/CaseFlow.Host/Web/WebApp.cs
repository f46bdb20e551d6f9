using System.IO.Compression;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using System.Threading.RateLimiting;
using CaseFlow.Host.Api;
using CaseFlow.Host.Designing;
using CaseFlow.Host.Exporting;
using CaseFlow.Host.Api.Problems;
using CaseFlow.Host.Forms;
using CaseFlow.Host.Health;
using CaseFlow.Host.Localization;
using CaseFlow.Host.Logging;
using CaseFlow.Host.Metrics;
using CaseFlow.Host.Security;
using CaseFlow.Host.Settings;
using CaseFlow.Runtime;
using CaseFlow.Runtime.Ports;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.WebEncoders;

namespace CaseFlow.Host.Web;

/// <summary>The web application: services and pipeline, nothing that decides.</summary>
internal static class WebApp
{
    /// <summary>The rate limit for sign-in and follow-up codes: 30 tries a minute from one address.</summary>
    public const string GuessLimit = "guess";

    /// <summary>The rate limit for handing in demands: 60 requests a minute from one address, which many phones may share.</summary>
    public const string SubmitLimit = "submit";

    /// <summary>Builds the application; the caller starts it.</summary>
    /// <param name="builder">The builder with configuration and logging set.</param>
    /// <param name="settings">The settings, checked.</param>
    /// <param name="parts">The outside parts of the use cases.</param>
    public static WebApplication Build(WebApplicationBuilder builder, CaseFlowSettings settings, RuntimeParts parts)
    {
        builder.WebHost.UseStaticWebAssets();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            // Six photos and a form; every file is checked again one by one.
            kestrel.Limits.MaxRequestBodySize = (6L * settings.MaxPhotoBytes) + (1024 * 1024);
        });

        var services = builder.Services;
        services.AddSingleton(settings);
        services.AddUseCases(parts);
        services.AddSingleton(TextCatalogue.Load());
        services.AddSingleton<LearnedTexts>();
        services.AddSingleton<Texts>();
        services.AddSingleton<EditorTexts>();
        services.AddSingleton<OfficeCalendar>();
        services.AddSingleton<DueWords>();
        services.AddSingleton<FormUploads>();
        services.AddSingleton<SetUpCode>();
        services.AddHttpContextAccessor();
        services.AddScoped<PageFrame>();
        services.AddSignIn(settings);
        services.AddHealth();
        services.AddMetricText();
        services.AddApi();
        services.AddDataProtection()
            .SetApplicationName("CaseFlow")
            .PersistKeysToFileSystem(new DirectoryInfo(new DataLayout(settings.DataFolder, settings.KeyFolder.Length == 0 ? null : settings.KeyFolder).Keys));
        services.AddAntiforgery(options =>
        {
            options.Cookie.Name = "caseflow-form";
            // Where the designer sends the token: it sends no forms.
            options.HeaderName = DraftRoutes.TokenHeader;
            options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        });
        // Chinese stands in pages as it is: as numeric entities it would be three times the size.
        services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        services.AddRazorPages();
        // A table of a form sends a value for every cell.
        services.Configure<FormOptions>(options => options.ValueCountLimit = 4_096);
        services.Configure<BrotliCompressionProviderOptions>(options => options.Level = CompressionLevel.Optimal);
        services.Configure<GzipCompressionProviderOptions>(options => options.Level = CompressionLevel.Optimal);
        services.AddResponseCompression(options =>
        {
            // Antiforgery tokens differ from answer to answer, so compressing them gives nothing away.
            options.EnableForHttps = true;
            options.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "image/svg+xml"];
        });
        services.AddRateLimiter(options =>
        {
            options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            options.AddPolicy(GuessLimit, context => PerMinute(context, 30));
            options.AddPolicy(SubmitLimit, context => PerMinute(context, 60));
        });

        var app = builder.Build();
        // Believed only from a proxy on this machine, whose visitors would otherwise all be one address that counts as this machine.
        app.UseForwardedHeaders(new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto });
        app.UseRequestLog();
        app.UseApiWithoutCookies();
        app.UseSecurityHeaders();
        app.UseLanguageChoice();
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandlingPath = "/error",
            StatusCodeSelector = failure => failure is StoreUnavailableException ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status500InternalServerError,
        });
        app.UseStatusCodePagesWithReExecute("/error", "?status={0}");
        app.UseApiProblems();
        app.UseKnownMethods();
        app.UseBodyLimit();
        app.UseResponseCompression();
        app.UseClientFiles();
        app.UseLearnedNames(app.Services.GetRequiredService<LearnedTexts>());
        app.UseRouting();
        app.UseAuthentication();
        app.UseFirstPassword();
        app.UseAuthorization();
        app.UseRateLimiter();
        app.MapLanguageChoice();
        app.MapSignOut();
        app.MapFiles();
        app.MapLedgerExport();
        app.MapHealth();
        app.MapMetricText();
        app.MapApi();
        app.MapDrafts();
        app.MapRazorPages();
        // Without it an unknown address would ask residents to sign in as staff.
        app.MapFallback("{*path}", () => Results.NotFound()).AllowAnonymous();
        return app;
    }

    private static RateLimitPartition<string> PerMinute(HttpContext context, int requests) =>
        RateLimitPartition.GetFixedWindowLimiter(
            context.Connection.RemoteIpAddress?.ToString() ?? "",
            _ => new FixedWindowRateLimiterOptions { PermitLimit = requests, Window = TimeSpan.FromMinutes(1) });
}
