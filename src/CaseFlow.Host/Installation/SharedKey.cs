using CaseFlow.Runtime.Journal;
using CaseFlow.Runtime.Ports;

namespace CaseFlow.Host.Installation;

/// <summary>
/// All hosts on one database sign with one key. The database knows its fingerprint from the first host on, so that a host with another key
/// folder is refused before it signs anything that the others' public key cannot verify.
/// </summary>
internal static class SharedKey
{
    private const string Kind = "checkpoint-key";
    private const string FirstHost = "checkpoint-key";

    /// <summary>Opens the key of this host, or makes it when the database knows none.</summary>
    /// <param name="store">The database.</param>
    /// <param name="path">The private key file.</param>
    /// <exception cref="KeyDiffersException">The database knows another key.</exception>
    public static async Task<CheckpointSigner> OpenAsync(IStore store, string path)
    {
        var known = await store.ReadAsync(session => session.LoadReferenceAsync(Kind), CancellationToken.None);
        if (known is not null && !File.Exists(path))
        {
            throw new KeyDiffersException(known, path);
        }

        var signer = CheckpointSigner.OpenOrCreate(path);
        known = await store.WriteAsync(session => TellAsync(session, signer.KeyId), CancellationToken.None);
        if (known == signer.KeyId)
        {
            return signer;
        }

        signer.Dispose();
        throw new KeyDiffersException(known, path);
    }

    private static async ValueTask<string> TellAsync(IWriteSession session, string own)
    {
        // Two hosts that are the first at the same moment wait for each other here.
        await session.NextAsync(FirstHost);
        if (await session.LoadReferenceAsync(Kind) is { } known)
        {
            return known;
        }

        await session.SaveReferenceAsync(Kind, own);
        return own;
    }
}
