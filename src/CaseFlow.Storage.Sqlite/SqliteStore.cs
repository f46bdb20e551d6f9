using CaseFlow.Runtime.Ports;
using CaseFlow.Storage.Organisations;
using CaseFlow.Storage.Sqlite.Opening;
using CaseFlow.Storage.Sqlite.Writing;

namespace CaseFlow.Storage.Sqlite;

/// <summary>The store in one SQLite file, owned by one process: a single writer that commits in groups, and any number of readers.</summary>
public sealed class SqliteStore : IStore, IAsyncDisposable
{
    private readonly OwnerLock _lock;
    private readonly GroupCommitter _writer;
    private readonly ReaderPool _readers;

    private SqliteStore(SqliteFile file, OwnerLock ownerLock)
    {
        var organisations = new OrganisationCache();
        _lock = ownerLock;
        _writer = new GroupCommitter(file, organisations);
        _readers = new ReaderPool(file, organisations);
    }

    /// <summary>
    /// Opens the file, or makes it; takes it for this process alone; brings its schema up to date, after keeping a copy when it
    /// held data.
    /// </summary>
    /// <param name="options">Which file.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <exception cref="StoreUnavailableException">
    /// The file is in use by another process, missing, read-only, damaged or not a database, its schema is newer than this program,
    /// its folder cannot be written, or the disk is full: each with its own code.
    /// </exception>
    public static async Task<SqliteStore> OpenAsync(SqliteStoreOptions options, CancellationToken cancellation)
    {
        var file = new SqliteFile(System.IO.Path.GetFullPath(options.Path), options.Durability) { MostPages = options.MostPages };
        FileChecks.BeforeOpening(file.Path, options.MustExist);
        var ownerLock = OwnerLock.Take(file.Path);
        try
        {
            await SchemaUpgrade.RunAsync(file, cancellation);
            await SearchUpgrade.RunAsync(file, cancellation);
            return new SqliteStore(file, ownerLock);
        }
        catch (Exception e)
        {
            ownerLock.Dispose();
            if (SqliteErrors.IsOfTheFile(e))
            {
                throw SqliteErrors.Translate(e, file.Path);
            }

            throw;
        }
    }

    /// <inheritdoc/>
    public Task<T> WriteAsync<T>(Func<IWriteSession, ValueTask<T>> work, CancellationToken cancellation) => _writer.RunAsync(work, cancellation);

    /// <inheritdoc/>
    public Task<T> ReadAsync<T>(Func<IReadSession, ValueTask<T>> read, CancellationToken cancellation) => _readers.RunAsync(read, cancellation);

    /// <summary>Finishes the work that was handed in, then gives the file free.</summary>
    public async ValueTask DisposeAsync()
    {
        _readers.Dispose();
        await _writer.DisposeAsync();
        _lock.Dispose();
    }
}
