using CaseFlow.Host.Operating;
using CaseFlow.Runtime.Handling;
using CaseFlow.Runtime.Ports;
using CaseFlow.Storage.Sqlite.Audit;
using CaseFlow.Storage.Sqlite.Opening;

namespace CaseFlow.Host.Backups;

/// <summary>Verifies a database copy: its pages, its schema, what it holds, and its evidence.</summary>
internal static class CopyCheck
{
    /// <summary>Verifies a copy.</summary>
    /// <param name="copy">The database file.</param>
    /// <param name="manifest">What it should hold.</param>
    /// <param name="publicKeys">The public keys of its checkpoints; null to leave signatures unchecked.</param>
    /// <param name="quick">Whether the audit is left out.</param>
    /// <param name="stop">Gives up.</param>
    /// <exception cref="OperatorException">Something is wrong with it.</exception>
    public static async Task RequireAsync(string copy, BackupManifest manifest, string? publicKeys, bool quick, CancellationToken stop)
    {
        try
        {
            Inspect(copy, manifest);
        }
        catch (StoreUnavailableException e)
        {
            throw new OperatorException("backup.database-damaged", ("why", e.Message));
        }

        stop.ThrowIfCancellationRequested();
        if (quick)
        {
            return;
        }

        var report = await SqliteAudit.RunAsync(copy, publicKeys, StateReplay.Over, stop);
        if (report.Problems is [var first, ..])
        {
            throw new OperatorException(
                "backup.audit-failed",
                ("problem", first.Code), ("case", first.CaseNumber ?? "–"), ("sequence", first.Sequence?.ToString() ?? "–"), ("count", $"{report.ProblemCount}"));
        }
    }

    private static void Inspect(string copy, BackupManifest manifest)
    {
        using var snapshot = SqliteSnapshot.Open(copy);
        if (snapshot.CheckIntegrity() is [var first, ..])
        {
            throw new OperatorException("backup.database-damaged", ("why", first));
        }

        if (snapshot.Unknown is [.., var unknown])
        {
            throw new OperatorException("backup.schema-newer", ("schema", unknown), ("program", manifest.Program));
        }

        var held = CopyCounts.Of(snapshot);
        var said = new CopyCounts(manifest.Cases, manifest.Entries, manifest.Checkpoints, manifest.LastCheckpoint);
        if (held != said || snapshot.Applied.LastOrDefault() != manifest.LastMigration)
        {
            throw new OperatorException("backup.other-content", ("said", said.ToString()), ("held", held.ToString()));
        }
    }
}
