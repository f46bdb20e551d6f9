using CaseFlow.Calendar;
using CaseFlow.Runtime.Handling;
using CaseFlow.Runtime.Ports;
using CaseFlow.Runtime.UseCases.People;
using CaseFlow.Runtime.UseCases.Reference;

namespace CaseFlow.Runtime.People;

/// <summary>One try of a password: counted, checked, recorded, in the same steps whether or not the name is known.</summary>
/// <param name="kit">Store, clock, passwords.</param>
internal sealed class SignInTry(RuntimeKit kit)
{
    private static readonly TimeSpan RecordsKept = TimeSpan.FromDays(180);

    /// <summary>Tries a password.</summary>
    public async Task<Outcome<SignedIn>> RunAsync(string login, string password, string address, CancellationToken cancellation)
    {
        var keys = (Login: SignInLocks.KeyOfLogin(login, kit.Parts.Digest), Address: SignInLocks.KeyOfAddress(address, kit.Parts.Digest));
        var begun = await kit.Parts.Store.WriteAsync(session => BeginAsync(session, login, keys), cancellation);
        if (begun.MinutesLeft is { } minutes)
        {
            return Outcomes.Refuse<SignedIn>(PeopleCodes.SignInLocked, ("minutes", $"{minutes}"));
        }

        // A password beyond the limit was never taken; hashing megabytes would only cost time.
        var text = password.Length > PasswordRules.Longest ? "" : password;
        var fits = kit.Parts.Passwords.Verify(text, begun.Credential?.PasswordHash);
        var renewed = fits && !kit.Parts.Passwords.IsCurrent(begun.Credential!.PasswordHash) ? kit.Parts.Passwords.Hash(text) : null;
        return await kit.Parts.Store.WriteAsync(session => EndAsync(session, begun, keys.Login, address, fits, renewed), cancellation);
    }

    /// <summary>Records what happened to a sign-in.</summary>
    public static async ValueTask RecordAsync(IWriteSession session, Instant now, string? person, string kind, string address) =>
        await session.AddSignInAsync(new SignInRecord(now, person, kind, address), now.Plus(-RecordsKept));

    private async ValueTask<Begun> BeginAsync(IWriteSession session, string login, (string Login, string Address) keys)
    {
        var now = kit.Parts.Clock.Now;
        var (byLogin, byAddress) = (await session.FindGuessesAsync(keys.Login), await session.FindGuessesAsync(keys.Address));
        if ((SignInLocks.MinutesLeft(byLogin, now) ?? SignInLocks.MinutesLeft(byAddress, now)) is { } minutes)
        {
            return new Begun(null, null, false, minutes);
        }

        var counted = SignInLocks.Count(byLogin, keys.Login, SignInLocks.TriesOfLogin, now);
        await session.SaveGuessesAsync(counted);
        await session.SaveGuessesAsync(SignInLocks.Count(byAddress, keys.Address, SignInLocks.TriesOfAddress, now));
        var person = (await session.LoadOrganisationAsync()).FindLogin(login.Trim());
        var credential = await session.FindCredentialAsync(person?.Id ?? "");
        return new Begun(person?.Id, person is { Left: false } ? credential : null, counted.LockedUntil is not null, null);
    }

    private async ValueTask<Outcome<SignedIn>> EndAsync(IWriteSession session, Begun begun, string key, string address, bool fits, string? renewed)
    {
        var (organisation, now) = (await session.LoadOrganisationAsync(), kit.Parts.Clock.Now);
        var credential = await session.FindCredentialAsync(begun.Person ?? "");
        // Changed while the password was being checked: what was checked is void.
        var isStill = fits && credential is not null && credential.PasswordHash == begun.Credential?.PasswordHash;
        if (!isStill || organisation.FindPerson(begun.Person!) is not { Left: false } person)
        {
            await RecordAsync(session, now, begun.Person, begun.Locks ? "locked" : "failed", address);
            return Outcomes.Refuse<SignedIn>(RuntimeCodes.SignInWrong);
        }

        await session.SaveGuessesAsync(new Guesses(key, 0, now, null));
        if (renewed is not null)
        {
            await session.SaveCredentialAsync(credential! with { PasswordHash = renewed });
        }

        await RecordAsync(session, now, person.Id, "signed-in", address);
        return Outcomes.Done(new SignedIn(PersonViews.Of(organisation, person, now), credential!.Stamp, credential.MustChange));
    }

    private sealed record Begun(string? Person, Credential? Credential, bool Locks, int? MinutesLeft);
}
