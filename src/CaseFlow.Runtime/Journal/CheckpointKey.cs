using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace CaseFlow.Runtime.Journal;

/// <summary>
/// The public keys that verify checkpoints. There is one as long as an installation keeps its private key; each key that it signed with
/// before stands in front, so that older checkpoints stay verifiable.
/// </summary>
public sealed class CheckpointKey : IDisposable
{
    private readonly ImmutableArray<(string Id, ECDsa Key)> _keys;

    private CheckpointKey(ImmutableArray<(string Id, ECDsa Key)> keys)
    {
        _keys = keys;
        Ids = [.. keys.Select(k => k.Id)];
    }

    /// <summary>The fingerprint of the newest key, as checkpoints name it.</summary>
    public string Id => Ids[^1];

    /// <summary>The fingerprints of all keys, oldest first.</summary>
    public ImmutableArray<string> Ids { get; }

    /// <summary>Reads public keys.</summary>
    /// <param name="pem">One or more SubjectPublicKeyInfo as PEM, oldest first.</param>
    /// <exception cref="CryptographicException">The text holds no such key.</exception>
    public static CheckpointKey Read(string pem)
    {
        var keys = ImmutableArray.CreateBuilder<(string Id, ECDsa Key)>();
        try
        {
            foreach (var block in Blocks(pem))
            {
                var key = ECDsa.Create();
                keys.Add(("", key));
                key.ImportFromPem(block);
                keys[^1] = (IdOf(key), key);
            }
        }
        catch (Exception e) when (e is ArgumentException or CryptographicException)
        {
            keys.ToList().ForEach(k => k.Key.Dispose());
            throw new CryptographicException("Expected to read a public key, but the text holds a PEM block that is none.", e);
        }

        return keys.Count == 0
            ? throw new CryptographicException("Expected to read a public key, but the text holds no PEM key.")
            : new CheckpointKey(keys.ToImmutable());
    }

    /// <summary>Puts lists of public keys together, each key once, in the order in which they come.</summary>
    /// <param name="lists">The lists as PEM.</param>
    /// <returns>The list as PEM.</returns>
    public static string Join(params IEnumerable<string> lists) =>
        string.Concat(lists.SelectMany(Blocks).Select(block => block + "\n").Distinct(StringComparer.Ordinal));

    /// <summary>Whether a signature over a checkpoint's hash was made with the private part of one of the keys.</summary>
    /// <param name="hash">The hash, hexadecimal.</param>
    /// <param name="signature">The signature, base64; any other text is no signature.</param>
    public bool Verifies(string hash, string signature)
    {
        var bytes = new byte[signature.Length];
        return Convert.TryFromBase64String(signature, bytes, out var length)
            && _keys.Any(k => k.Key.VerifyData(Encoding.ASCII.GetBytes(hash), bytes.AsSpan(0, length), HashAlgorithmName.SHA256));
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var (_, key) in _keys)
        {
            key.Dispose();
        }
    }

    internal static string IdOf(ECDsa key) => Digest.Sha256.Hex(key.ExportSubjectPublicKeyInfo());

    private static List<string> Blocks(string pem)
    {
        var blocks = new List<string>();
        var rest = pem.AsSpan();
        while (PemEncoding.TryFind(rest, out var found))
        {
            blocks.Add(rest[found.Location].ToString());
            rest = rest[found.Location.End..];
        }

        return blocks;
    }
}
