using System.Security.Cryptography;
using System.Text;
using CaseFlow.Runtime.Ports;

namespace CaseFlow.Runtime.UseCases.Demands;

/// <summary>
/// Makes follow-up codes from a random salt and the sender's idempotency key. The store keeps the salt alone, so that the same
/// sender gets the same code again, while nobody can read it from the database.
/// </summary>
internal static class FollowCodes
{
    private const string Alphabet = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private const int Length = 8;
    private const int SaltBytes = 16;

    public static string Salt(IEntropy entropy)
    {
        Span<byte> salt = stackalloc byte[SaltBytes];
        entropy.Fill(salt);
        return Convert.ToHexStringLower(salt);
    }

    public static string Make(string salt, string key)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{salt}/{key}"));
        return string.Create(Length, hash, static (code, bytes) =>
        {
            for (var i = 0; i < code.Length; i++)
            {
                code[i] = Alphabet[bytes[i] % Alphabet.Length];
            }
        });
    }
}
