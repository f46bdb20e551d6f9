using CaseFlow.Runtime.Journal;
using CaseFlow.Runtime.Journal.Verification;
using CaseFlow.Runtime.Ports;
using CaseFlow.Storage.Sqlite.Opening;
using Microsoft.Data.Sqlite;

namespace CaseFlow.Storage.Sqlite.Audit;

/// <summary>Verifies a database file without owning it: also while a server uses it, and also when it is damaged.</summary>
public static class SqliteAudit
{
    /// <summary>Verifies a file on one snapshot, reading only.</summary>
    /// <param name="path">The database file.</param>
    /// <param name="publicKeyPem">The public key of the checkpoints; null to leave signatures unchecked.</param>
    /// <param name="replay">Makes what compares states with replays, on the same snapshot; null to leave states unchecked.</param>
    /// <param name="cancellation">Gives up before the reading begins.</param>
    /// <returns>What was found; a file that cannot be read to its end is a problem in the report.</returns>
    /// <exception cref="StoreUnavailableException">There is no such file, or it is not a database at all.</exception>
    public static Task<VerificationReport> RunAsync(string path, string? publicKeyPem, Func<IReadSession, IStateReplay>? replay, CancellationToken cancellation) =>
        Task.Run(() => Run(Path.GetFullPath(path), publicKeyPem, replay), cancellation);

    private static VerificationReport Run(string path, string? publicKeyPem, Func<IReadSession, IStateReplay>? replay)
    {
        FileChecks.BeforeReading(path);
        using var key = publicKeyPem is null ? null : CheckpointKey.Read(publicKeyPem);
        using var snapshot = SqliteSnapshot.Open(path);
        try
        {
            return JournalVerifier.Verify(snapshot.Evidence, key, replay?.Invoke(snapshot.Session));
        }
        catch (SqliteException e)
        {
            throw SqliteSnapshot.AsUnavailable(e, path);
        }
    }
}
