using System.Text.Json;
using CaseFlow.Calendar;
using CaseFlow.Runtime.Handling;
using CaseFlow.Runtime.Ports;
using CaseFlow.Runtime.UseCases;

namespace CaseFlow.Runtime.Drafts;

/// <summary>Results kept under one-time keys, so that a request sent twice is carried out once.</summary>
internal static class DraftReceipts
{
    /// <summary>Does work once for a key and gives the same result again afterwards; a refusal keeps nothing.</summary>
    /// <param name="session">The transaction.</param>
    /// <param name="kind">What is asked for, and of what.</param>
    /// <param name="key">The sender's key, 8 to 100 characters.</param>
    /// <param name="now">The moment.</param>
    /// <param name="work">The work.</param>
    public static async ValueTask<Outcome<T>> OnceAsync<T>(IWriteSession session, string kind, string key, Instant now, Func<ValueTask<Outcome<T>>> work)
        where T : class
    {
        if (!ReceiptKey.IsValid(key))
        {
            return Outcomes.Refuse<T>(RuntimeCodes.RequestInvalid, ("field", "idempotencyKey"));
        }

        var receipt = ReceiptKey.Of(kind, key);
        if (await session.FindReceiptAsync(receipt) is { } known)
        {
            return Outcomes.Done(JsonSerializer.Deserialize<T>(known)!);
        }

        var outcome = await work();
        if (outcome.Value is { } done)
        {
            await session.AddReceiptAsync(receipt, JsonSerializer.Serialize(done), now);
        }

        return outcome;
    }
}
