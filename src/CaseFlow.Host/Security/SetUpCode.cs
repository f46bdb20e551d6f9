using System.Security.Cryptography;
using System.Text;

namespace CaseFlow.Host.Security;

/// <summary>The one-time code that proves that who sets the installation up can read the console of this start.</summary>
internal sealed class SetUpCode
{
    private const string Letters = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private const int Groups = 4;
    private const int GroupLength = 4;

    /// <summary>The code as shown: four groups of four letters.</summary>
    public string Shown { get; } = string.Join('-', Enumerable.Range(0, Groups).Select(_ => RandomNumberGenerator.GetString(Letters, GroupLength)));

    /// <summary>Whether this is the code, however it is spaced or written, in time that does not depend on where it differs.</summary>
    /// <param name="code">What was typed.</param>
    public bool Fits(string? code) => CryptographicOperations.FixedTimeEquals(Bytes(Shown), Bytes(code ?? ""));

    private static byte[] Bytes(string code) =>
        SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(code.ToUpperInvariant().Where(char.IsAsciiLetterOrDigit))));
}
