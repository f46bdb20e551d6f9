using System.Text.Json;
using CaseFlow.Calendar;
using CaseFlow.Runtime.Ports;
using CaseFlow.Runtime.UseCases;

namespace CaseFlow.Runtime.Handling;

/// <summary>
/// Results kept under keys of senders. Pages have a key for each showing of a form; programs have one key for any request, which is kept
/// with the digest of what was sent.
/// </summary>
internal static class Receipts
{
    private const string OfPrograms = "api";
    private const char Separator = '\n';

    /// <summary>The row's key: one name space for all requests of programs, one for each kind of form.</summary>
    public static string KeyOf(string kind, string key, string? digest) => ReceiptKey.Of(digest is null ? kind : OfPrograms, key);

    /// <summary>The result kept; null when the key is new. A refusal when the key was used for another request.</summary>
    public static async ValueTask<(string? Result, Refusal? Refusal)> FindAsync(IReadSession session, string key, string? digest)
    {
        if (await session.FindReceiptAsync(key) is not { } kept)
        {
            return (null, null);
        }

        if (digest is null)
        {
            return (kept, null);
        }

        return kept.Split(Separator, 2) is [var known, var result] && known == digest
            ? (result, null)
            : (null, Refusal.Of(RuntimeCodes.IdempotencyMismatch));
    }

    /// <summary>Keeps a result.</summary>
    public static ValueTask AddAsync(IWriteSession session, string key, string? digest, string result, Instant at) =>
        session.AddReceiptAsync(key, digest is null ? result : $"{digest}{Separator}{result}", at);

    /// <summary>Does work once for a key and gives the same result again afterwards; a refusal keeps nothing. Without key it is just done.</summary>
    public static async ValueTask<Outcome<T>> OnceAsync<T>(IWriteSession session, RequestKey? once, Instant now, Func<ValueTask<Outcome<T>>> work)
        where T : class
    {
        if (once is null)
        {
            return await work();
        }

        if (!ReceiptKey.IsValid(once.Key))
        {
            return Outcomes.Refuse<T>(RuntimeCodes.RequestInvalid, ("field", "idempotencyKey"));
        }

        var key = KeyOf(OfPrograms, once.Key, once.Digest);
        var (known, mismatch) = await FindAsync(session, key, once.Digest);
        if (known is not null || mismatch is not null)
        {
            return mismatch is null ? Outcomes.Done(JsonSerializer.Deserialize<T>(known!)!) : Outcomes.Refuse<T>(mismatch);
        }

        var outcome = await work();
        if (outcome.Value is { } done)
        {
            await AddAsync(session, key, once.Digest, JsonSerializer.Serialize(done), now);
        }

        return outcome;
    }
}
