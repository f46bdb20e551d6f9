using CaseFlow.Calendar;
using CaseFlow.Cases.Organisations;
using CaseFlow.Runtime.Handling;
using CaseFlow.Runtime.Ports;

namespace CaseFlow.Runtime.People;

/// <summary>
/// The only way by which the organisation changes: access, then the edit, then whether someone else changed the same thing, then all
/// checks; saved together with its record. Afterwards open tasks are looked through for roles that became empty or filled.
/// </summary>
/// <param name="kit">Store, clock, steps.</param>
internal sealed class OrganisationChanges(RuntimeKit kit)
{
    private const int MostReviewed = 200;

    public async Task<Outcome<OrganisationChanged>> MakeAsync(
        string actor,
        long version,
        string subject,
        Func<Organisation, Instant, Refusal?> access,
        Func<Organisation, Instant, Outcome<OrganisationEdit>> edit,
        CancellationToken cancellation,
        Func<IWriteSession, ValueTask>? beside = null)
    {
        var outcome = await kit.Steps.RetryAsync(
            session => ApplyAsync(session, new Attempt(actor, version, subject), access, edit, beside), cancellation);
        if (outcome.IsDone)
        {
            await kit.Roles.ReviewAsync(MostReviewed, cancellation);
        }

        return outcome;
    }

    private async ValueTask<Outcome<OrganisationChanged>> ApplyAsync(
        IWriteSession session,
        Attempt attempt,
        Func<Organisation, Instant, Refusal?> access,
        Func<Organisation, Instant, Outcome<OrganisationEdit>> edit,
        Func<IWriteSession, ValueTask>? beside)
    {
        var (organisation, now) = (await session.LoadOrganisationAsync(), kit.Parts.Clock.Now);
        if (access(organisation, now) is { } denied)
        {
            return Outcomes.Refuse<OrganisationChanged>(denied);
        }

        var thought = edit(organisation, now);
        if (thought.Value is { IsNothing: true })
        {
            return Outcomes.Done(new OrganisationChanged(await session.LoadOrganisationVersionAsync(), attempt.Subject));
        }

        if (await session.ListOrganisationChangesAsync([attempt.Subject], attempt.Version, 0, 1) is [var newer, ..])
        {
            return Outcomes.Refuse<OrganisationChanged>(
                PeopleCodes.Conflict,
                ("person", organisation.FindPerson(newer.Change.Actor)?.Name ?? newer.Change.Actor),
                ("at", $"{newer.Change.At.UnixMilliseconds}"));
        }

        return thought.Value is { } made
            ? await SaveAsync(session, attempt, organisation, made, now, beside)
            : Outcomes.Refuse<OrganisationChanged>(thought.Refusal!);
    }

    private static async ValueTask<Outcome<OrganisationChanged>> SaveAsync(
        IWriteSession session, Attempt attempt, Organisation before, OrganisationEdit made, Instant now, Func<IWriteSession, ValueTask>? beside)
    {
        var reading = made.Parts.Join();
        if (reading.Organisation is not { } after)
        {
            return Outcomes.Refuse<OrganisationChanged>(ProblemFields.Refuse(reading.Problems));
        }

        if (Administrators.Lasting(after, now).IsEmpty && !Administrators.Lasting(before, now).IsEmpty)
        {
            return Outcomes.Refuse<OrganisationChanged>(PeopleCodes.LastAdministrator);
        }

        await session.SaveOrganisationAsync(after);
        await session.AddOrganisationChangeAsync(new OrganisationChange(now, attempt.Actor, made.Verb, attempt.Subject, made.Before, made.After));
        if (beside is not null)
        {
            await beside(session);
        }

        return Outcomes.Done(new OrganisationChanged(await session.LoadOrganisationVersionAsync(), attempt.Subject));
    }

    private sealed record Attempt(string Actor, long Version, string Subject);
}
