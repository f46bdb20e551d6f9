using CaseFlow.Calendar;
using CaseFlow.Cases.Organisations;
using CaseFlow.Runtime.Journal;

namespace CaseFlow.Runtime.Ports;

/// <summary>Changes within one transaction. Reads see the transaction's own changes.</summary>
public interface IWriteSession : IReadSession
{
    /// <summary>Gives the next number of a named sequence, from 1, without gaps in committed work.</summary>
    /// <param name="name">The sequence.</param>
    ValueTask<long> NextAsync(string name);

    /// <summary>Saves a step: the case, its instances, one journal entry, inbox, timers, outbox, all or nothing.</summary>
    /// <param name="step">What to save.</param>
    /// <exception cref="VersionConflictException">The row's version is not the one that was loaded.</exception>
    ValueTask SaveStepAsync(CaseStep step);

    /// <summary>Keeps the result of a request under its idempotency key.</summary>
    /// <param name="key">The key.</param>
    /// <param name="result">The result.</param>
    /// <param name="at">When.</param>
    ValueTask AddReceiptAsync(string key, string result, Instant at);

    /// <summary>Stores a file; storing the same id again changes nothing.</summary>
    /// <param name="file">The file.</param>
    ValueTask AddFileAsync(StoredFile file);

    /// <summary>Adds a published version; adding the same hash again changes nothing.</summary>
    /// <param name="version">The version.</param>
    ValueTask AddVersionAsync(ProcedureVersion version);

    /// <summary>Replaces the organisation.</summary>
    /// <param name="organisation">The organisation.</param>
    ValueTask SaveOrganisationAsync(Organisation organisation);

    /// <summary>Replaces reference data of a kind.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="content">The content.</param>
    ValueTask SaveReferenceAsync(string kind, string content);

    /// <summary>Adds a notification; the same id again changes nothing, so an outbox row may be run twice.</summary>
    /// <param name="row">The notification.</param>
    ValueTask AddNotificationAsync(NotificationRow row);

    /// <summary>Takes an outbox row away, in the transaction that runs its effect.</summary>
    /// <param name="id">The row.</param>
    /// <returns>Whether it was there; false when another runner was faster.</returns>
    ValueTask<bool> RemoveOutboxAsync(string id);

    /// <summary>Notes that an outbox row failed once more.</summary>
    /// <param name="id">The row.</param>
    /// <param name="error">What went wrong.</param>
    /// <param name="notBefore">When to try again.</param>
    ValueTask FailOutboxAsync(string id, string error, Instant notBefore);

    /// <summary>Adds a signed checkpoint.</summary>
    /// <param name="checkpoint">The checkpoint.</param>
    ValueTask AddCheckpointAsync(Checkpoint checkpoint);

    /// <summary>Sets a person's credential.</summary>
    /// <param name="credential">The credential.</param>
    ValueTask SaveCredentialAsync(Credential credential);

    /// <summary>Adds a personal access token, or replaces the one with the same id.</summary>
    /// <param name="token">The token.</param>
    ValueTask SaveAccessTokenAsync(AccessToken token);

    /// <summary>Records a look at personal data, chained to the look before.</summary>
    /// <param name="look">The look.</param>
    ValueTask AddLookAsync(Look look);

    /// <summary>Keeps failed tries to sign in.</summary>
    /// <param name="guesses">The tries; none takes them away.</param>
    ValueTask SaveGuessesAsync(Guesses guesses);

    /// <summary>Records what happened to a sign-in, and lets records older than a moment go.</summary>
    /// <param name="record">What happened.</param>
    /// <param name="keepSince">Records before this moment are deleted.</param>
    ValueTask AddSignInAsync(SignInRecord record, Instant keepSince);

    /// <summary>Records a change of the organisation, chained to the change before.</summary>
    /// <param name="change">The change.</param>
    ValueTask AddOrganisationChangeAsync(OrganisationChange change);
}
