using CaseFlow.Runtime.Journal.Verification;
using CaseFlow.Runtime.Ports;
using CaseFlow.Storage.PostgreSql;
using CaseFlow.Storage.PostgreSql.Audit;

namespace CaseFlow.Host.Installation;

/// <summary>A PostgreSQL database that any number of hosts share.</summary>
/// <param name="Options">Which database.</param>
internal sealed record ServerDatabase(PostgresStoreOptions Options) : Database
{
    /// <inheritdoc/>
    public override bool IsShared => true;

    /// <inheritdoc/>
    public override async Task<(IStore Store, IAsyncDisposable Closing)> OpenAsync()
    {
        var store = await PostgresStore.OpenAsync(Options, CancellationToken.None);
        return (store, store);
    }

    /// <inheritdoc/>
    public override Task<VerificationReport> VerifyAsync(string? publicKeyPem, Func<IReadSession, IStateReplay>? replay, CancellationToken stop) =>
        PostgresAudit.RunAsync(Options, publicKeyPem, replay, stop);
}
