using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;

namespace CaseFlow.Host.Pages.Submit;

/// <summary>
/// What belongs to one showing of the form and travels sealed with it: nobody can attach photos that others uploaded, and sending twice
/// is noticed.
/// </summary>
/// <param name="Key">The one-time key.</param>
/// <param name="Channel">How the demand comes in.</param>
/// <param name="Photos">Ids of the photos uploaded with this form so far.</param>
internal sealed record Submission(string Key, string Channel, IReadOnlyList<string> Photos)
{
    private const string Purpose = "caseflow-submission";

    /// <summary>A new form.</summary>
    /// <param name="channel">How the demand comes in.</param>
    public static Submission New(string channel) => new(Guid.NewGuid().ToString("N"), channel, []);

    /// <summary>Opens what <see cref="Seal"/> wrote; null when it is missing or was changed.</summary>
    /// <param name="protection">The protection.</param>
    /// <param name="sealedText">The text as sent back.</param>
    public static Submission? Open(IDataProtectionProvider protection, string? sealedText)
    {
        try
        {
            return sealedText is null ? null : JsonSerializer.Deserialize<Submission>(protection.CreateProtector(Purpose).Unprotect(sealedText));
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    /// <summary>The text for a hidden field.</summary>
    /// <param name="protection">The protection.</param>
    public string Seal(IDataProtectionProvider protection) =>
        protection.CreateProtector(Purpose).Protect(JsonSerializer.Serialize(this));

    /// <summary>Those ids of an answer that were uploaded with this form.</summary>
    /// <param name="answer">Ids separated by commas.</param>
    public string OwnPhotos(string answer) =>
        string.Join(',', answer.Split(',', StringSplitOptions.RemoveEmptyEntries).Where(id => Photos.Contains(id, StringComparer.Ordinal)));
}
