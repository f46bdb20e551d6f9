using CaseFlow.Calendar;
using CaseFlow.Cases;
using CaseFlow.Runtime.UseCases.Files;
using CaseFlow.Runtime.UseCases.Operations;
using CaseFlow.Runtime.UseCases.Recurring;

namespace CaseFlow.Workflows.Tests.Month;

/// <summary>A month by virtual clock: what residents hand in, what the staff does, timers, outbox and calendar, until everything is settled.</summary>
internal sealed class MonthRun
{
    private const int SideBySide = 8;
    private static readonly TimeSpan Round = TimeSpan.FromHours(24);

    private readonly County county;
    private readonly Agenda agenda = new();
    private Instant nextRound;
    private Instant? nextRecurring;
    private long lastCase;

    private MonthRun(County county, Staff staff, Stopwatches watches) => (this.county, Staff, Watches) = (county, staff, watches);

    public Staff Staff { get; private set; }

    public Stopwatches Watches { get; }

    /// <summary>Lives through a month.</summary>
    /// <param name="county">Where.</param>
    /// <param name="demands">What is handed in.</param>
    /// <param name="monthEnds">From when on nothing new is begun.</param>
    /// <param name="until">When the staff stops.</param>
    public static async Task<MonthRun> RunAsync(County county, IReadOnlyList<Demand> demands, Instant monthEnds, Instant until)
    {
        var watches = new Stopwatches();
        var run = new MonthRun(county, null!, watches);
        var organisation = await county.Store.ReadAsync(session => session.LoadOrganisationAsync(), CancellationToken.None);
        var paper = await county.Ask(new AddFile("image/jpeg", new byte[] { 1, 2, 3 }));
        run.Staff = new Staff(county, run.agenda, organisation, new Answers(paper.Id, organisation), watches);
        await Offices.PlanAsync(county, run.agenda, run.Staff, monthEnds);
        foreach (var demand in demands)
        {
            run.agenda.Add(demand.At, -1 - demand.Number, () => run.Staff.RegisterAsync(demand));
        }

        (run.nextRound, run.nextRecurring) = (county.Clock.Now, county.Clock.Now);
        await run.LiveAsync(monthEnds, until);
        return run;
    }

    // What the outbox does after the last errand may give somebody something to do again.
    private async Task LiveAsync(Instant monthEnds, Instant until)
    {
        do
        {
            await LiveOnAsync(monthEnds, until);
            await OutboxAsync();
            await FindNewAsync();
            await GoRoundAsync();
        }
        while (agenda.Next <= until);

        await Staff.CloseBooksAsync();
    }

    private async Task LiveOnAsync(Instant monthEnds, Instant until)
    {
        while (await NextAsync() is { } next && next <= until)
        {
            county.Clock.Set(next);
            await SweepAsync();
            if (nextRecurring is { } recurring && recurring <= next)
            {
                var begun = await Watches.Time("BeginRecurring", () => county.Ask(new BeginRecurring()));
                begun.Problems.Should().BeEmpty();
                nextRecurring = begun.Next < monthEnds ? begun.Next : null;
            }

            var errands = agenda.DoAsync(next, SideBySide);
            await Task.WhenAll(errands, OutboxAsync());
            await FindNewAsync();
            if (next >= nextRound)
            {
                await GoRoundAsync();
                nextRound = next.Plus(Round);
            }
        }
    }

    private async Task<Instant?> NextAsync()
    {
        var timer = await county.Store.ReadAsync(session => session.NextTimerAsync(), CancellationToken.None);
        Instant?[] moments = [agenda.Next, timer, nextRecurring];
        // A timer may be set to a moment that is over; time goes on nevertheless.
        return moments.Where(m => m is not null).Select(m => (Instant?)Agenda.RoundUp(m < county.Clock.Now ? county.Clock.Now : m!.Value)).Min();
    }

    private async Task SweepAsync()
    {
        if (await county.Store.ReadAsync(session => session.NextTimerAsync(), CancellationToken.None) is { } due && due <= county.Clock.Now)
        {
            var sweep = await Watches.Time("SweepDue", () => county.Ask(new SweepDue()));
            sweep.Problems.Should().BeEmpty();
            foreach (var number in sweep.Cases)
            {
                var id = await county.Store.ReadAsync(session => session.FindCaseAsync(number), CancellationToken.None);
                await Staff.LookAsync(id!.Value);
            }
        }
    }

    private async Task OutboxAsync()
    {
        var run = await Watches.Time("RunOutbox", () => county.Ask(new RunOutbox()));
        run.Problems.Should().BeEmpty();
    }

    // Cases that other cases or the calendar began.
    private async Task FindNewAsync()
    {
        while (Staff.Cases.ContainsKey(new CaseId(lastCase + 1))
            || await county.Store.ReadAsync(session => session.LoadCaseAsync(new CaseId(lastCase + 1)), CancellationToken.None) is not null)
        {
            lastCase++;
            if (!Staff.Cases.ContainsKey(new CaseId(lastCase)))
            {
                await Staff.LookAsync(new CaseId(lastCase));
            }
        }
    }

    // Once a day everybody looks into the inbox, and so finds what came there without anybody's doing.
    private async Task GoRoundAsync()
    {
        var open = await Watches.Time("Inboxes", () => county.Store.ReadAsync(
            async session =>
            {
                var tasks = new List<CaseId>();
                foreach (var role in await session.ListOpenRolesAsync())
                {
                    tasks.AddRange((await session.ListTasksAsync(role, 10_000)).Select(task => task.Case));
                }

                return tasks;
            },
            CancellationToken.None));
        foreach (var id in open.Distinct())
        {
            await Staff.LookAsync(id);
        }
    }
}
