using System.Security.Cryptography;
using System.Text;

namespace CaseFlow.Runtime.UseCases;

/// <summary>Idempotency keys as the store keeps them: hashed, so that the stored row does not give the key away.</summary>
internal static class ReceiptKey
{
    private const int Shortest = 8;
    private const int Longest = 100;

    public static bool IsValid(string key) => key.Length is >= Shortest and <= Longest;

    public static string Of(string kind, string key) => $"{kind}:{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)))}";
}
