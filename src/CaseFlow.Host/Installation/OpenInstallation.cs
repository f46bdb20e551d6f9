using CaseFlow.Host.Backups;
using CaseFlow.Host.Security;
using CaseFlow.Host.Settings;
using CaseFlow.Runtime;
using CaseFlow.Runtime.Journal;
using CaseFlow.Runtime.Ports;
using CaseFlow.Storage.Sqlite;
using MediatR;

namespace CaseFlow.Host.Installation;

/// <summary>An opened installation: its database, its signing key and the use cases over them.</summary>
internal sealed class OpenInstallation : IAsyncDisposable
{
    private readonly IAsyncDisposable closing;
    private readonly CheckpointSigner signer;

    private OpenInstallation(IStore store, IAsyncDisposable closing, CheckpointSigner signer, IClock clock, IEntropy entropy)
    {
        this.closing = closing;
        this.signer = signer;
        Parts = new RuntimeParts(
            store, clock, entropy, new Pbkdf2Passwords(), Digest.Sha256, new CheckpointMaker(store, signer, Digest.Sha256));
        UseCases = RuntimeServices.Create(Parts).Mediator;
    }

    /// <summary>The outside parts.</summary>
    public RuntimeParts Parts { get; }

    /// <summary>The use cases.</summary>
    public IMediator UseCases { get; }

    /// <summary>Opens or makes an installation.</summary>
    /// <param name="database">Which database.</param>
    /// <param name="checkpointKey">The private key file; made when it is not there.</param>
    /// <param name="clock">Where time comes from.</param>
    /// <param name="entropy">Where randomness comes from; null for the operating system.</param>
    /// <exception cref="StoreUnavailableException">The database cannot be used.</exception>
    /// <exception cref="KeyDiffersException">Hosts that share the database sign with another key.</exception>
    public static async Task<OpenInstallation> OpenAsync(Database database, string checkpointKey, IClock clock, IEntropy? entropy = null)
    {
        var (store, closing) = await database.OpenAsync();
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(checkpointKey)!);
            var key = database.IsShared ? await SharedKey.OpenAsync(store, checkpointKey) : CheckpointSigner.OpenOrCreate(checkpointKey);
            return new OpenInstallation(store, closing, key, clock, entropy ?? new SystemEntropy());
        }
        catch
        {
            await closing.DisposeAsync();
            throw;
        }
    }

    /// <summary>Opens or makes an installation on a file, for this process alone.</summary>
    /// <param name="database">Which file and how.</param>
    /// <param name="checkpointKey">The private key file; made when it is not there.</param>
    /// <param name="clock">Where time comes from.</param>
    /// <param name="entropy">Where randomness comes from; null for the operating system.</param>
    /// <exception cref="StoreUnavailableException">The file cannot be used.</exception>
    public static Task<OpenInstallation> OpenAsync(SqliteStoreOptions database, string checkpointKey, IClock clock, IEntropy? entropy = null) =>
        OpenAsync(new FileDatabase(database.Path) { MustExist = database.MustExist, Durability = database.Durability, MostPages = database.MostPages }, checkpointKey, clock, entropy);

    /// <summary>Opens an installation on a file by its layout.</summary>
    /// <param name="layout">Where its files are.</param>
    /// <param name="clock">Where time comes from.</param>
    /// <param name="mustExist">Whether the database must be there already.</param>
    public static Task<OpenInstallation> OpenAsync(DataLayout layout, IClock clock, bool mustExist = false) =>
        OpenAsync(new CaseFlowSettings(), layout, clock, mustExist);

    /// <summary>Opens the installation that settings ask for, after finishing a restore that was interrupted.</summary>
    /// <param name="settings">The settings.</param>
    /// <param name="layout">Where its files are.</param>
    /// <param name="clock">Where time comes from.</param>
    /// <param name="mustExist">Whether a database file must be there already.</param>
    public static Task<OpenInstallation> OpenAsync(CaseFlowSettings settings, DataLayout layout, IClock clock, bool mustExist = false)
    {
        if (settings.Database.Length == 0)
        {
            Restoration.FinishPending(layout);
        }

        return OpenAsync(Database.Of(settings, layout, mustExist), layout.CheckpointKey, clock);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await closing.DisposeAsync();
        signer.Dispose();
    }
}
