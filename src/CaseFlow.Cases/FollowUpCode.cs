using System.Security.Cryptography;
using System.Text;

namespace CaseFlow.Cases;

/// <summary>
/// The code with which a reporter follows a case without an account. It is drawn outside, where there is randomness; the case keeps its hash
/// alone, so the code cannot be read from the database.
/// </summary>
public static class FollowUpCode
{
    /// <summary>The hash that a case keeps: SHA-256 of the code without blanks and hyphens in upper case, hexadecimal.</summary>
    /// <param name="code">The code as typed.</param>
    public static string Hash(string code)
    {
        var typed = code.Where(c => !char.IsWhiteSpace(c) && c != '-').Select(char.ToUpperInvariant);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(typed.ToArray())));
    }

    /// <summary>Whether a typed code is the one whose hash the case keeps; takes the same time for any wrong code.</summary>
    /// <param name="code">The code as typed.</param>
    /// <param name="hash">The hash kept; null when the case has no code, which no code matches.</param>
    public static bool Matches(string code, string? hash) =>
        hash is not null && CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(Hash(code)), Encoding.ASCII.GetBytes(hash));
}
