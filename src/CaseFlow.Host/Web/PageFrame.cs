using System.Security.Cryptography;
using CaseFlow.Host.Localization;
using CaseFlow.Host.Security;
using CaseFlow.Host.Settings;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace CaseFlow.Host.Web;

/// <summary>What every page shows around its content: navigation, who is signed in, a message from the page before.</summary>
internal sealed class PageFrame
{
    private readonly HttpContext http;

    /// <summary>Reads the frame of the current request.</summary>
    /// <param name="accessor">The current request.</param>
    /// <param name="settings">The settings.</param>
    /// <param name="tempData">Where a message waits for the next page.</param>
    public PageFrame(IHttpContextAccessor accessor, CaseFlowSettings settings, ITempDataDictionaryFactory tempData)
    {
        http = accessor.HttpContext ?? throw new InvalidOperationException("A page is only drawn within a request.");
        IsDemo = settings.IsDemo;
        Flash = FlashMessage.Take(tempData.GetTempData(http));
        Nonce = NonceOf(http);
    }

    /// <summary>Whether the demo profile is on.</summary>
    public bool IsDemo { get; }

    /// <summary>The one-time value that styles inserted by scripts must carry.</summary>
    public string Nonce { get; }

    /// <summary>A message left by the page before.</summary>
    public FlashMessage? Flash { get; }

    /// <summary>The name of who is signed in; null when nobody is.</summary>
    public string? PersonName => http.User.Identity?.IsAuthenticated == true ? http.User.Identity.Name : null;

    /// <summary>Whether links to the organisation's pages are shown.</summary>
    public bool MayAdminister => http.User.HasClaim(Rights.Claim, Rights.Administer);

    /// <summary>Whether links to procedures and their decision tables are shown.</summary>
    public bool MayLook => http.User.HasClaim(Rights.Claim, Rights.Look);

    /// <summary>Whether links to drafts of procedures are shown.</summary>
    public bool SeesDrafts => MayLook || http.User.HasClaim(Rights.Claim, Rights.Draw) || http.User.HasClaim(Rights.Claim, Rights.Publish);

    /// <summary>The address of this page with its query.</summary>
    public string Here => http.Request.Path + http.Request.QueryString;

    /// <summary>The language that is not shown now.</summary>
    public static string OtherLanguage => Texts.Language == "en" ? TextCatalogue.DefaultLanguage : "en";

    /// <summary>The navigation of who is signed in, or of the public: groups with the links that may be used.</summary>
    public IEnumerable<NavigationGroup> Groups =>
        (PersonName is null ? Navigation.Public : Navigation.Staff)
            .Select(group => group with { Links = [.. group.Links.Where(link => link.Right is null || http.User.HasClaim(Rights.Claim, link.Right))] })
            .Where(group => !group.Links.IsEmpty);

    /// <summary>Whether this page lies at or below a link.</summary>
    /// <param name="link">The link.</param>
    public bool IsAt(NavigationLink link) => link.Covers(http.Request.Path);

    /// <summary>The one-time value of a request, made when first asked for.</summary>
    /// <param name="context">The request.</param>
    public static string NonceOf(HttpContext context)
    {
        if (context.Items[nameof(Nonce)] is not string nonce)
        {
            nonce = Convert.ToBase64String(RandomNumberGenerator.GetBytes(16));
            context.Items[nameof(Nonce)] = nonce;
        }

        return nonce;
    }
}
