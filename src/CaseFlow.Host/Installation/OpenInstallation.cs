using CaseFlow.Host.Backups;
using CaseFlow.Host.Security;
using CaseFlow.Host.Settings;
using CaseFlow.Runtime;
using CaseFlow.Runtime.Journal;
using CaseFlow.Runtime.Ports;
using CaseFlow.Storage.Sqlite;
using MediatR;

namespace CaseFlow.Host.Installation;

/// <summary>An opened installation: its file, its signing key and the use cases over them.</summary>
internal sealed class OpenInstallation : IAsyncDisposable
{
    private readonly SqliteStore store;
    private readonly CheckpointSigner signer;

    private OpenInstallation(SqliteStore store, CheckpointSigner signer, IClock clock, IEntropy entropy)
    {
        this.store = store;
        this.signer = signer;
        Parts = new RuntimeParts(
            store, clock, entropy, new Pbkdf2Passwords(), Digest.Sha256, new CheckpointMaker(store, signer, Digest.Sha256));
        UseCases = RuntimeServices.Create(Parts).Mediator;
    }

    /// <summary>The outside parts.</summary>
    public RuntimeParts Parts { get; }

    /// <summary>The use cases.</summary>
    public IMediator UseCases { get; }

    /// <summary>Opens or makes an installation, for this process alone.</summary>
    /// <param name="database">Which file and how.</param>
    /// <param name="checkpointKey">The private key file; made when it is not there.</param>
    /// <param name="clock">Where time comes from.</param>
    /// <param name="entropy">Where randomness comes from; null for the operating system.</param>
    /// <exception cref="StoreUnavailableException">The file cannot be used.</exception>
    public static async Task<OpenInstallation> OpenAsync(SqliteStoreOptions database, string checkpointKey, IClock clock, IEntropy? entropy = null)
    {
        var opened = await SqliteStore.OpenAsync(database, CancellationToken.None);
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(checkpointKey)!);
            return new OpenInstallation(opened, CheckpointSigner.OpenOrCreate(checkpointKey), clock, entropy ?? new SystemEntropy());
        }
        catch
        {
            await opened.DisposeAsync();
            throw;
        }
    }

    /// <summary>Opens an installation by its layout.</summary>
    /// <param name="layout">Where its files are.</param>
    /// <param name="clock">Where time comes from.</param>
    /// <param name="mustExist">Whether the database must be there already.</param>
    public static Task<OpenInstallation> OpenAsync(DataLayout layout, IClock clock, bool mustExist = false)
    {
        Restoration.FinishPending(layout);
        return OpenAsync(new SqliteStoreOptions { Path = layout.Database, MustExist = mustExist }, layout.CheckpointKey, clock);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await store.DisposeAsync();
        signer.Dispose();
    }
}
