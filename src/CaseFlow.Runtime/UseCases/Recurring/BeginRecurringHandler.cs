using System.Collections.Immutable;
using CaseFlow.Calendar;
using CaseFlow.Cases;
using CaseFlow.Feel;
using CaseFlow.Runtime.Handling;
using CaseFlow.Runtime.Ports;
using MediatR;

namespace CaseFlow.Runtime.UseCases.Recurring;

/// <summary>Begins what is due. Each occurrence is dealt with in a transaction of its own, in which its row says that it was.</summary>
internal sealed class BeginRecurringHandler(RuntimeKit kit) : IRequestHandler<BeginRecurring, Outcome<RecurringRun>>
{
    private const string Channel = "calendar";

    public async Task<Outcome<RecurringRun>> Handle(BeginRecurring request, CancellationToken cancellationToken)
    {
        var now = request.Now ?? kit.Parts.Clock.Now;
        var places = await kit.Parts.Store.ReadAsync(session => RecurringPlaces.ListAsync(kit, session), cancellationToken);
        var begun = ImmutableArray.CreateBuilder<string>();
        var problems = ImmutableArray.CreateBuilder<string>();
        var leftOut = 0;
        Instant? next = null;
        foreach (var place in places)
        {
            var last = place.Last;
            foreach (var (occurrence, isBegun) in place.Occurrences.Due(place.Last, now))
            {
                if (cancellationToken.IsCancellationRequested)
                {
                    break;
                }

                try
                {
                    var number = await DealAsync(place, occurrence, isBegun);
                    last = occurrence;
                    leftOut += isBegun ? 0 : 1;
                    if (number is not null)
                    {
                        begun.Add(number);
                    }
                }
                catch (Exception e) when (e is not StoreUnavailableException)
                {
                    // The occurrences after it would hide it, so they wait for it.
                    problems.Add($"{place.Procedure.Mechanism.Id}, {place.Unit.Id}, {occurrence.ToUtc():O}: {e.Message}");
                    break;
                }
            }

            next = Sooner(next, place.Occurrences.NextAfter(last));
        }

        return Outcomes.Done(new RecurringRun(begun.ToImmutable(), leftOut, problems.ToImmutable(), next));
    }

    private static Instant? Sooner(Instant? one, Instant? other) => one is null || other < one ? other : one;

    /// <summary>The number of the case that was begun; null when none was, or another host did.</summary>
    private async Task<string?> DealAsync(RecurringPlace place, Instant occurrence, bool isBegun)
    {
        var outcome = await kit.Steps.RetryAsync(
            async session =>
            {
                var mechanism = place.Procedure.Mechanism.Id;
                var known = await session.FindRecurringStartAsync(mechanism, place.Start.Value, place.Unit.Id, occurrence);
                if (known)
                {
                    return Outcomes.Done("");
                }

                var number = "";
                CaseId? id = null;
                if (isBegun)
                {
                    (id, number) = await BeginAsync(session, place, occurrence);
                }

                await session.AddRecurringStartAsync(new RecurringStart(mechanism, place.Start.Value, place.Unit.Id, occurrence, id, kit.Parts.Clock.Now));
                return Outcomes.Done(number);
            },
            CancellationToken.None);
        return outcome.Value is { Length: > 0 } done ? done : null;
    }

    private async ValueTask<(CaseId Id, string Number)> BeginAsync(IWriteSession session, RecurringPlace place, Instant occurrence)
    {
        var header = StepHeader.Of(
            StepHeader.System, "BeginRecurring", ("mechanism", place.Procedure.Mechanism.Id), ("occurrence", $"{occurrence.ToUtc():O}"));
        var draft = await new Beginnings(kit).OpenAsync(session, header, place.Procedure);
        var local = draft.Around.Calendar.LocalTime(occurrence);
        var title = $"{place.Procedure.Mechanism.Name.Zh} {local:yyyy-MM-dd} {place.Unit.Name}";
        var wanted = new NewCase(Channel, draft.Around.Organisation.PlaceOf(place.Unit.Id)!, title, title)
        {
            Start = place.Start,
            Variables = Handling.Messages.Nothing.SetItem("occurrence", new FeelValue.Date(FeelDate.Of(local.Year, local.Month, local.Day)!.Value)),
        };
        if (await Beginnings.StartAsync(session, draft, place.Procedure, wanted) is { } refusal)
        {
            throw new InvalidOperationException($"Expected to begin {title}, but it was refused with {refusal.Code}.");
        }

        await kit.Steps.SaveAsync(session, draft);
        return (draft.Id, draft.Case.Number);
    }
}
