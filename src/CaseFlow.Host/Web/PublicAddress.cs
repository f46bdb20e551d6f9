using CaseFlow.Host.Settings;

namespace CaseFlow.Host.Web;

/// <summary>The address under which residents reach the program.</summary>
internal static class PublicAddress
{
    /// <summary>The address of the setting; without one that of the request, which a proxy may have changed. No slash at the end.</summary>
    /// <param name="settings">The settings.</param>
    /// <param name="request">The request.</param>
    public static string Of(CaseFlowSettings settings, HttpRequest request) =>
        (settings.PublicAddress ?? $"{request.Scheme}://{request.Host}").TrimEnd('/');
}
