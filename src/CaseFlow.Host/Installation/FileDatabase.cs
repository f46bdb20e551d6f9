using CaseFlow.Runtime.Journal.Verification;
using CaseFlow.Runtime.Ports;
using CaseFlow.Storage.Sqlite;
using CaseFlow.Storage.Sqlite.Audit;

namespace CaseFlow.Host.Installation;

/// <summary>A SQLite file of one process.</summary>
/// <param name="Path">The file.</param>
internal sealed record FileDatabase(string Path) : Database
{
    /// <summary>Whether the file must be there already. Default: false.</summary>
    public bool MustExist { get; init; }

    /// <summary>What a commit waits for. Default: <see cref="SqliteDurability.Full"/>.</summary>
    public SqliteDurability Durability { get; init; } = SqliteDurability.Full;

    /// <summary>How large the file may grow, in pages of 4,096 bytes; null for as large as the disk. Default: null.</summary>
    public int? MostPages { get; init; }

    /// <inheritdoc/>
    public override bool IsShared => false;

    /// <inheritdoc/>
    public override async Task<(IStore Store, IAsyncDisposable Closing)> OpenAsync()
    {
        var store = await SqliteStore.OpenAsync(
            new SqliteStoreOptions { Path = Path, MustExist = MustExist, Durability = Durability, MostPages = MostPages }, CancellationToken.None);
        return (store, store);
    }

    /// <inheritdoc/>
    public override Task<VerificationReport> VerifyAsync(string? publicKeyPem, Func<IReadSession, IStateReplay>? replay, CancellationToken stop) =>
        SqliteAudit.RunAsync(Path, publicKeyPem, replay, stop);
}
