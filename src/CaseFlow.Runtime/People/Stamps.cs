using CaseFlow.Runtime.Ports;

namespace CaseFlow.Runtime.People;

/// <summary>Values that stand in sessions and in the sign-in; when they differ the session is over.</summary>
internal static class Stamps
{
    private const int Bytes = 16;

    public static string New(IEntropy entropy)
    {
        Span<byte> bytes = stackalloc byte[Bytes];
        entropy.Fill(bytes);
        return Convert.ToHexStringLower(bytes);
    }
}
