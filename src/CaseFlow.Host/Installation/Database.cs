using CaseFlow.Host.Settings;
using CaseFlow.Runtime.Journal.Verification;
using CaseFlow.Runtime.Ports;
using CaseFlow.Storage.PostgreSql;

namespace CaseFlow.Host.Installation;

/// <summary>Which database an installation has: a file of one process, or a server that several hosts share.</summary>
internal abstract record Database
{
    /// <summary>Whether other hosts and verbs may use it at the same time.</summary>
    public abstract bool IsShared { get; }

    /// <summary>The database that settings ask for.</summary>
    /// <param name="settings">The settings.</param>
    /// <param name="layout">Where the installation's files are.</param>
    /// <param name="mustExist">Whether a file must be there already; a server's database must in any case.</param>
    public static Database Of(CaseFlowSettings settings, DataLayout layout, bool mustExist = false) =>
        settings.Database.Length > 0
            ? new ServerDatabase(new PostgresStoreOptions { ConnectionString = settings.Database })
            : new FileDatabase(layout.Database) { MustExist = mustExist };

    /// <summary>Opens it and brings its schema up to date.</summary>
    /// <returns>The store, and what closes it.</returns>
    /// <exception cref="StoreUnavailableException">It cannot be used.</exception>
    public abstract Task<(IStore Store, IAsyncDisposable Closing)> OpenAsync();

    /// <summary>Proves that its evidence was not altered, reading only, also while others use it.</summary>
    /// <param name="publicKeyPem">The public key of the checkpoints; null to leave signatures unchecked.</param>
    /// <param name="replay">Makes what compares states with replays; null to leave states unchecked.</param>
    /// <param name="stop">Gives up before the reading begins.</param>
    /// <exception cref="StoreUnavailableException">It cannot be read at all.</exception>
    public abstract Task<VerificationReport> VerifyAsync(string? publicKeyPem, Func<IReadSession, IStateReplay>? replay, CancellationToken stop);
}
