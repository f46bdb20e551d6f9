using System.Collections.Concurrent;
using System.Collections.Immutable;
using CaseFlow.Calendar;
using CaseFlow.Cases;
using CaseFlow.Cases.Organisations;
using CaseFlow.Cases.Records;
using CaseFlow.Cases.Votes;
using CaseFlow.Runtime;
using CaseFlow.Runtime.Forms;
using CaseFlow.Runtime.UseCases.Demands;
using CaseFlow.Runtime.UseCases.Procedures;
using CaseFlow.Runtime.UseCases.Tasks;

namespace CaseFlow.Workflows.Tests.Month;

/// <summary>
/// Everybody who works in the county: sees what tasks are open, gets to them some time later, fills in their forms, and notes what was done. Knows
/// nothing of any procedure but the few habits that <see cref="Habits"/> lists.
/// </summary>
internal sealed class Staff(County county, Agenda agenda, Organisation organisation, Answers answers, Stopwatches watches)
{
    private const int MostAttempts = 10;
    private const string Demands = "on-demand-handling";

    private readonly ConcurrentDictionary<TaskId, bool> seen = new();
    private readonly ConcurrentDictionary<string, FormView> forms = new(StringComparer.Ordinal);
    private int keys;
    private int deeds;

    public ConcurrentDictionary<CaseId, CaseTally> Cases { get; } = new();

    /// <summary>Tasks that nobody managed to complete, with what was answered last.</summary>
    public ConcurrentDictionary<TaskId, string> Stuck { get; } = new();

    /// <summary>Procedures that nobody managed to begin, with what was answered last.</summary>
    public ConcurrentDictionary<string, string> NotBegun { get; } = new(StringComparer.Ordinal);

    /// <summary>Tasks that nobody got to on purpose.</summary>
    public ConcurrentDictionary<TaskId, string> Ignored { get; } = new();

    /// <summary>How often each element was completed.</summary>
    public ConcurrentDictionary<string, int> Completed { get; } = new(StringComparer.Ordinal);

    public string Key() => $"month-{Interlocked.Increment(ref keys):D7}";

    /// <summary>Hands in a demand.</summary>
    public async Task RegisterAsync(Demand demand)
    {
        var by = demand.Number % 3 == 0 ? $"{demand.Place[..4]}-registrar" : null;
        var request = new RegisterDemand(
            demand.Channel, demand.Place, demand.Category, $"第{demand.Number}件：地下车库潮湿，墙角有积水。", [], "李秀兰", "13800001234", demand.Anonymous, by, Key());
        var receipt = await watches.Time("RegisterDemand", () => county.Ask(request));
        Cases[receipt.Case] = new CaseTally(receipt.Case, receipt.Number, Demands, demand.Place, demand.Channel, county.Clock.Now, new Random(demand.Number))
        {
            FollowCode = receipt.FollowCode,
        };
        await LookAsync(receipt.Case);
    }

    /// <summary>Begins a procedure by hand, as its form wants it.</summary>
    public async Task StartAsync(string person, string mechanism, Random random)
    {
        var choices = await watches.Time("ListStarts", () => county.Ask(new ListStarts(person, mechanism)));
        var choice = choices.Choices.Single();
        var places = choice.Places.Select(p => p.Id).ToList();
        var compounds = places.Where(SyntheticCounty.AllCompounds.Contains).ToList();
        var place = compounds.Count > 0 ? compounds[random.Next(compounds.Count)] : places[random.Next(places.Count)];
        var (wanted, said) = (ImmutableHashSet<string>.Empty, "");
        for (var attempt = 0; attempt < MostAttempts; attempt++)
        {
            var values = answers.Fill(choice.Form, null, place, random, county.Clock.Now, wanted, attempt);
            var outcome = await watches.Time("StartProcedure", () => county.UseCases.Send(
                new StartProcedure(mechanism, place, $"{choice.Name.Zh} {person}", values, person, Key())));
            if (outcome.Value is { } receipt)
            {
                await LookAsync(receipt.Case);
                (Cases[receipt.Case].Begun, Cases[receipt.Case].IsByHand) = (values, true);
                return;
            }

            wanted = wanted.Union(outcome.Refusal!.Fields.Select(f => TableRows.FieldOf(f.Field)));
            said = Words(outcome.Refusal);
        }

        NotBegun[mechanism] = said;
    }

    /// <summary>Looks what there is to do in a case.</summary>
    public async Task LookAsync(CaseId id)
    {
        var unit = await watches.Time("LoadCase", () => county.Store.ReadAsync(session => session.LoadCaseAsync(id), CancellationToken.None));
        if (unit is null)
        {
            return;
        }

        var current = unit.Case;
        var tally = Cases.GetOrAdd(id, _ => new CaseTally(
            id, current.Number, current.Mechanism, current.Place.Unit, current.Channel, current.FirstAt(CaseStatus.Registered)!.Value, new Random((int)id.Value))
        {
            AcceptedAt = current.FirstAt(CaseStatus.Accepted),
            AssignedAt = current.FirstAt(CaseStatus.Assigned),
            FromDesk = current.Mechanism == Demands,
        });
        tally.LastSeen = current;
        tally.Status = CaseStatusName.Of(current.Status);
        foreach (var task in current.Tasks.Where(task => seen.TryAdd(task.Id, true)))
        {
            lock (tally)
            {
                Notes.Seen(tally, task.Element, task.OpenedAt);
                tally.RunOf(unit.Instances, task.Id.Instance).Seen.Add(task);
            }

            if (Habits.When(task.Element, county.Clock.Now, tally.Random) is { } at)
            {
                agenda.Add(at, id.Value, () => DoAsync(tally, task));
            }
            else
            {
                Ignored[task.Id] = task.Element;
            }
        }
    }

    /// <summary>Reads in the files of all cases but demands what became of them, as of those that no person brought to their end.</summary>
    public async Task CloseBooksAsync()
    {
        foreach (var tally in Cases.Values.Where(c => c.Mechanism != Demands))
        {
            await LookAsync(tally.Id);
            tally.ClosedAt = tally.LastSeen!.Status == CaseStatus.Closed ? tally.LastSeen.LastAt(CaseStatus.Closed) : null;
        }
    }

    private async Task DoAsync(CaseTally tally, CaseTask task)
    {
        var id = task.Id;
        if (tally.LastSeen!.FindTask(id) is null)
        {
            // Somebody else, or a clock, was faster.
            return;
        }

        if (task.Element == "Task_TemporaryMeasure" && tally.FollowCode is not null && tally.Random.Next(60) == 0)
        {
            await watches.Time("WithdrawDemand", () => county.Ask(new WithdrawDemand(tally.Number, tally.FollowCode, "已经好了")));
            tally.Status = "withdrawn";
            await LookAsync(id.Case);
            return;
        }

        var wanted = ImmutableHashSet<string>.Empty;
        var said = "nobody may do it";
        for (var attempt = 0; attempt < MostAttempts; attempt++)
        {
            if (Person(tally.LastSeen, task, tally.Random) is not { } person)
            {
                break;
            }

            var form = await FormAsync(tally.LastSeen, task, person, attempt);
            var values = answers.Fill(form, tally, county.Clock.Now, wanted, attempt);
            var outcome = await watches.Time("CompleteTask", () => county.UseCases.Send(new CompleteTask(person, id, values, Key())));
            if (outcome.Refusal is not { } refusal)
            {
                Completed.AddOrUpdate(task.Element, 1, (_, count) => count + 1);
                Notes.Done(tally, task.Element, values, outcome.Value!.Status, county.Clock.Now);
                tally.Runs[id.Instance].Deeds.Add(new Deed(task, Interlocked.Increment(ref deeds), county.Clock.Now, values, Shown(form)));
                await LookAsync(id.Case);
                return;
            }

            if (refusal.Code == VoteCodes.NotHeld && form?.Fields.FirstOrDefault(f => f.Name == "heldOn")?.Value is { Length: > 0 } day)
            {
                // Whoever came too early comes again when the assembly has met.
                agenda.Add(Habits.OnDay(day), tally.Id.Value, () => DoAsync(tally, task));
                return;
            }

            if (refusal.Code is RuntimeCodes.TaskNotOpen or RuntimeCodes.Busy)
            {
                await LookAsync(id.Case);
                if (refusal.Code == RuntimeCodes.Busy)
                {
                    agenda.Add(county.Clock.Now.Plus(Agenda.Step), tally.Id.Value, () => DoAsync(tally, task));
                }

                return;
            }

            wanted = wanted.Union(refusal.Fields.Select(f => TableRows.FieldOf(f.Field)));
            said = Words(refusal);
        }

        Stuck[id] = $"{tally.Mechanism} {task.Element} {task.Role}@{task.Unit}: {said}";
    }

    private static ImmutableSortedDictionary<string, string> Shown(FormView? form) =>
        (form?.Fields ?? []).Where(f => f.Access == FieldAccess.Read).ToImmutableSortedDictionary(
            f => f.Name,
            f => f.Table is { } table ? TableRows.Write(table.Rows.Select(row => table.Columns.ToImmutableSortedDictionary(c => c.Name, c => TableView.Cell(row, c).Value))) : f.Value);

    private static string Words(Refusal refusal) =>
        $"{refusal.Code} {string.Join(' ', refusal.Arguments.Values)} {string.Join(' ', refusal.Fields.Select(f => $"{f.Field}:{f.Code}"))}";

    // Forms of demands are always the same, so they are asked for once; a person who is refused looks again.
    private async Task<FormView?> FormAsync(Case current, CaseTask task, string person, int attempt)
    {
        if (task.Form is null)
        {
            return null;
        }

        if (attempt == 0 && forms.TryGetValue(task.Element, out var known))
        {
            return known;
        }

        var view = await watches.Time("GetTask", () => county.UseCases.Send(new GetTask(person, task.Id)));
        if (view.Value?.Form is { } form && current.Mechanism == Demands && form.Fields.All(f => f.Table is null && f.Kind is not (FieldKind.Person or FieldKind.Unit)))
        {
            forms[task.Element] = form with { Fields = [.. form.Fields.Select(f => f with { Value = "" })] };
        }

        return view.Value?.Form;
    }

    private string? Person(Case current, CaseTask task, Random random)
    {
        var now = county.Clock.Now;
        var holders = task.Assignee is { } assignee ? [assignee] : task.Person is { } only ? [only] : organisation.HoldersOf(task.Role, task.Unit, now);
        var free = holders.Where(holder => !current.IsKeptFrom(holder, task)).ToList();
        return free.Count == 0 ? null : free[random.Next(free.Count)];
    }
}
