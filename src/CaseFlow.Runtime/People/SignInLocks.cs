using CaseFlow.Calendar;
using CaseFlow.Runtime.Journal;
using CaseFlow.Runtime.Ports;

namespace CaseFlow.Runtime.People;

/// <summary>
/// When guessing is stopped. Every try is counted before the password is checked, so that many at once gain nothing; a success takes the
/// count of its sign-in name away again. A name that nobody has is treated like any other.
/// </summary>
internal static class SignInLocks
{
    public const int TriesOfLogin = 5;
    public const int TriesOfAddress = 50;

    private static readonly TimeSpan First = TimeSpan.FromMinutes(15);
    private static readonly TimeSpan Longest = TimeSpan.FromHours(24);
    private static readonly TimeSpan Forgotten = TimeSpan.FromHours(24);

    public static string KeyOfLogin(string login, Digest digest) =>
        digest.Hex(new CanonicalBytes().Add("sign-in/login").Add(login.Trim().ToLowerInvariant()).Written);

    public static string KeyOfAddress(string address, Digest digest) =>
        digest.Hex(new CanonicalBytes().Add("sign-in/address").Add(address).Written);

    /// <summary>Counts one more try. Each time the number of tries is reached the lock is twice as long, from 15 minutes to a day.</summary>
    public static Guesses Count(Guesses? before, string key, int tries, Instant now)
    {
        var count = before is not null && now < before.LastAt.Plus(Forgotten) ? before.Count + 1 : 1;
        if (count % tries != 0)
        {
            return new Guesses(key, count, now, null);
        }

        var doublings = Math.Min((count / tries) - 1, 10);
        var wait = TimeSpan.FromTicks(Math.Min(First.Ticks << doublings, Longest.Ticks));
        return new Guesses(key, count, now, now.Plus(wait));
    }

    /// <summary>How long a lock still lasts in minutes, rounded up; null when there is none.</summary>
    public static int? MinutesLeft(Guesses? guesses, Instant now) =>
        guesses?.LockedUntil is { } until && now < until
            ? (int)Math.Ceiling((until.UnixMilliseconds - now.UnixMilliseconds) / 60_000d)
            : null;
}
