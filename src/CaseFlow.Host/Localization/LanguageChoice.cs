using System.Globalization;
using CaseFlow.Host.Web;
using Microsoft.AspNetCore.Localization;
using Microsoft.AspNetCore.Mvc;

namespace CaseFlow.Host.Localization;

/// <summary>Which language a request is answered in: the one chosen before (cookie), else the browser's, else Chinese.</summary>
internal static class LanguageChoice
{
    /// <summary>Sets the language of each request.</summary>
    /// <param name="app">The pipeline.</param>
    public static IApplicationBuilder UseLanguageChoice(this IApplicationBuilder app)
    {
        var cultures = TextCatalogue.Languages.Select(CultureInfo.GetCultureInfo).ToList();
        var options = new RequestLocalizationOptions
        {
            DefaultRequestCulture = new RequestCulture(CultureInfo.InvariantCulture, cultures[0]),
            SupportedCultures = [CultureInfo.InvariantCulture],
            SupportedUICultures = cultures,
        };
        options.RequestCultureProviders.Clear();
        options.RequestCultureProviders.Add(new CookieRequestCultureProvider());
        options.RequestCultureProviders.Add(new CustomRequestCultureProvider(FromBrowserAsync));
        return app.UseRequestLocalization(options);
    }

    /// <summary>Keeps the choice for a year and goes back to the page.</summary>
    /// <param name="app">The application.</param>
    public static void MapLanguageChoice(this IEndpointRouteBuilder app) =>
        app.MapPost("/language", (HttpContext context, [FromForm] string? language, [FromForm] string? back) =>
        {
            var chosen = language == "en" ? "en" : TextCatalogue.DefaultLanguage;
            context.Response.Cookies.Append(
                CookieRequestCultureProvider.DefaultCookieName,
                CookieRequestCultureProvider.MakeCookieValue(new RequestCulture("", chosen)),
                new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Lax, MaxAge = TimeSpan.FromDays(365), IsEssential = true });
            return Results.LocalRedirect(SeeOther.InAscii(SeeOther.LocalOr(back, "/")));
        }).AllowAnonymous().DisableAntiforgery();

    private static Task<ProviderCultureResult?> FromBrowserAsync(HttpContext context)
    {
        var first = context.Request.GetTypedHeaders().AcceptLanguage.OrderByDescending(l => l.Quality ?? 1).FirstOrDefault()?.Value.Value;
        var language = first is not null && !first.StartsWith("zh", StringComparison.OrdinalIgnoreCase) ? "en" : TextCatalogue.DefaultLanguage;
        return Task.FromResult<ProviderCultureResult?>(new ProviderCultureResult("", language));
    }
}
