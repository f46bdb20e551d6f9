using System.Security.Cryptography;
using System.Text;

namespace CaseFlow.Runtime.Journal;

/// <summary>Signs checkpoints with ECDSA on curve P-256 over SHA-256 (FIPS 186-5). The private key lies in a file outside the database.</summary>
public sealed class CheckpointSigner : IDisposable
{
    private readonly ECDsa _key;

    private CheckpointSigner(ECDsa key)
    {
        _key = key;
        PublicKeyPem = key.ExportSubjectPublicKeyInfoPem() + "\n";
        KeyId = CheckpointKey.IdOf(key);
    }

    /// <summary>The public key as PEM, which verifies every signature made here.</summary>
    public string PublicKeyPem { get; }

    /// <summary>The fingerprint of the public key: SHA-256 of its SubjectPublicKeyInfo, hexadecimal, lower case.</summary>
    public string KeyId { get; }

    /// <summary>
    /// Opens the key file, or makes one that only its owner may read. The public key is added to the list beside it, with
    /// <c>.pub.pem</c> added to the name.
    /// </summary>
    /// <param name="path">The key file, PKCS#8 PEM.</param>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    /// <exception cref="CryptographicException">The file holds no P-256 key.</exception>
    public static CheckpointSigner OpenOrCreate(string path)
    {
        if (!File.Exists(path))
        {
            Create(path);
        }

        var key = ECDsa.Create();
        try
        {
            ImportFrom(path, key);
        }
        catch
        {
            key.Dispose();
            throw;
        }

        var signer = new CheckpointSigner(key);
        Publish(path, signer.PublicKeyPem);
        return signer;
    }

    /// <summary>The fingerprint of the public key of a private key file, changing nothing.</summary>
    /// <param name="path">The key file, PKCS#8 PEM.</param>
    /// <exception cref="CryptographicException">The file holds no P-256 key.</exception>
    public static string KeyIdOf(string path)
    {
        using var key = ECDsa.Create();
        ImportFrom(path, key);
        return CheckpointKey.IdOf(key);
    }

    /// <summary>Signs a checkpoint's hash.</summary>
    /// <param name="hash">The hash, hexadecimal.</param>
    /// <returns>The signature, base64.</returns>
    public string Sign(string hash) => Convert.ToBase64String(_key.SignData(Encoding.ASCII.GetBytes(hash), HashAlgorithmName.SHA256));

    /// <inheritdoc/>
    public void Dispose() => _key.Dispose();

    private static string PublicPath(string path) => path + ".pub.pem";

    private static void ImportFrom(string path, ECDsa key)
    {
        try
        {
            key.ImportFromPem(File.ReadAllText(path));
        }
        catch (ArgumentException e)
        {
            throw new CryptographicException($"Expected to read the checkpoint key from '{path}', but the file holds no PEM key.", e);
        }

        if (key.KeySize != 256)
        {
            throw new CryptographicException($"Expected to read a P-256 key from '{path}', but it has {key.KeySize} bits.");
        }
    }

    private static void Create(string path)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using var writer = new StreamWriter(path, Encoding.ASCII, options);
        writer.WriteLine(key.ExportPkcs8PrivateKeyPem());
    }

    // Keys that this installation signed with before stay in the list: an archive may be restored without its private key.
    private static void Publish(string path, string publicKey)
    {
        var before = File.Exists(PublicPath(path)) ? File.ReadAllText(PublicPath(path)) : "";
        if (CheckpointKey.Join(before, publicKey) is var listed && listed != before)
        {
            File.WriteAllText(PublicPath(path), listed);
        }
    }
}
