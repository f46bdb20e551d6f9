using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace CaseFlow.Runtime.UseCases.Tokens;

/// <summary>
/// Secrets of tokens. A secret is made from a random salt and the random key of the form, so that sending the form twice gives the same
/// secret, while what the store keeps, salt and digest, does not tell it.
/// </summary>
internal static class TokenSecrets
{
    public const int Bytes = 32;
    private const string Prefix = "cf_";
    private const int LongestSent = 200;

    public static string Make(ReadOnlySpan<byte> salt, string key) =>
        Prefix + Base64Url.EncodeToString(HMACSHA256.HashData(salt, Encoding.UTF8.GetBytes(key)));

    public static string Digest(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));

    /// <summary>Whether a text can be a secret at all; what is not is never looked up.</summary>
    public static bool IsPossible(string text) => text.Length <= LongestSent && text.StartsWith(Prefix, StringComparison.Ordinal);
}
