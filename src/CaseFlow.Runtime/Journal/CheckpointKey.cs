using System.Security.Cryptography;
using System.Text;

namespace CaseFlow.Runtime.Journal;

/// <summary>A public key that verifies checkpoints.</summary>
public sealed class CheckpointKey : IDisposable
{
    private readonly ECDsa _key;

    private CheckpointKey(ECDsa key)
    {
        _key = key;
        Id = IdOf(key);
    }

    /// <summary>The key's fingerprint, as checkpoints name it.</summary>
    public string Id { get; }

    /// <summary>Reads a public key.</summary>
    /// <param name="pem">SubjectPublicKeyInfo as PEM.</param>
    /// <exception cref="CryptographicException">The text holds no such key.</exception>
    public static CheckpointKey Read(string pem)
    {
        var key = ECDsa.Create();
        try
        {
            key.ImportFromPem(pem);
            return new CheckpointKey(key);
        }
        catch (ArgumentException e)
        {
            key.Dispose();
            throw new CryptographicException("Expected to read a public key, but the text holds no PEM key.", e);
        }
    }

    /// <summary>Whether a signature over a checkpoint's hash was made with this key's private part.</summary>
    /// <param name="hash">The hash, hexadecimal.</param>
    /// <param name="signature">The signature, base64; any other text is no signature.</param>
    public bool Verifies(string hash, string signature)
    {
        var bytes = new byte[signature.Length];
        return Convert.TryFromBase64String(signature, bytes, out var length)
            && _key.VerifyData(Encoding.ASCII.GetBytes(hash), bytes.AsSpan(0, length), HashAlgorithmName.SHA256);
    }

    /// <inheritdoc/>
    public void Dispose() => _key.Dispose();

    internal static string IdOf(ECDsa key) => Digest.Sha256.Hex(key.ExportSubjectPublicKeyInfo());
}
