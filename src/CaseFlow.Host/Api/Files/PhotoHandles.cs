using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace CaseFlow.Host.Api.Files;

/// <summary>
/// Handles of uploaded photos, sealed for the uploader and good for a day. An id of a photo, which others may read somewhere, is not enough to
/// attach it to a case and so to read it there.
/// </summary>
/// <param name="protection">The protection.</param>
internal sealed class PhotoHandles(IDataProtectionProvider protection)
{
    private static readonly TimeSpan Lasting = TimeSpan.FromDays(1);

    private readonly ITimeLimitedDataProtector protector = protection.CreateProtector("caseflow-api-photo").ToTimeLimitedDataProtector();

    /// <summary>Seals an id.</summary>
    /// <param name="id">The stored file's id.</param>
    /// <param name="person">The uploader; null without token.</param>
    public string Seal(string id, string? person) => protector.Protect($"{id}\n{person}", Lasting);

    /// <summary>The id of a handle; null when it is none, too old, or another's.</summary>
    /// <param name="handle">The handle.</param>
    /// <param name="person">The sender; null without token.</param>
    public string? Open(string handle, string? person)
    {
        try
        {
            return protector.Unprotect(handle).Split('\n') is [var id, var owner] && owner == (person ?? "") ? id : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
