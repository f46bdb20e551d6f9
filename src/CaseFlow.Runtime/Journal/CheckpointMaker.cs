using CaseFlow.Calendar;
using CaseFlow.Runtime.Ports;

namespace CaseFlow.Runtime.Journal;

/// <summary>Makes signed checkpoints over the heads of all cases that changed since the last one.</summary>
/// <param name="store">The store.</param>
/// <param name="signer">The key.</param>
/// <param name="digest">The hash function.</param>
public sealed class CheckpointMaker(IStore store, CheckpointSigner signer, Digest digest)
{
    /// <summary>Makes a checkpoint; none when no case changed since the last.</summary>
    /// <param name="now">The moment.</param>
    /// <param name="cancellation">Gives up waiting.</param>
    /// <returns>The checkpoint; null when nothing changed.</returns>
    public Task<Checkpoint?> MakeAsync(Instant now, CancellationToken cancellation) =>
        store.WriteAsync<Checkpoint?>(
            async session =>
            {
                var last = await session.LoadLastCheckpointAsync();
                var heads = await session.ListHeadsAsync(last?.Number ?? 0);
                if (heads.IsEmpty)
                {
                    return null;
                }

                var number = (last?.Number ?? 0) + 1;
                var previous = last?.Hash ?? CheckpointChain.Genesis(digest);
                var hash = CheckpointChain.HashOf(number, now, heads, previous, digest);
                var checkpoint = new Checkpoint(number, now, heads, previous, hash, signer.KeyId, signer.Sign(hash));
                await session.AddCheckpointAsync(checkpoint);
                return checkpoint;
            },
            cancellation);
}
