using System.Collections.Immutable;
using CaseFlow.Calendar;
using CaseFlow.Cases;
using CaseFlow.Cases.Records;
using CaseFlow.Runtime.Access;
using CaseFlow.Runtime.Deployment;
using CaseFlow.Runtime.Handling;
using CaseFlow.Runtime.Ports;
using CaseFlow.Runtime.Reference;
using CaseFlow.Runtime.UseCases.CaseFiles;
using CaseFlow.Runtime.UseCases.Tasks;

namespace CaseFlow.Runtime.Views;

/// <summary>Parts of a case as pages show them.</summary>
/// <param name="unit">The case.</param>
/// <param name="around">Organisation, calendar, clock.</param>
/// <param name="categories">The classification list as the case keeps it.</param>
/// <param name="procedures">The versions the case runs on, by hash.</param>
internal sealed class CaseViews(CaseUnit unit, Surroundings around, CategoryTree categories, IReadOnlyDictionary<string, Procedure> procedures)
{
    private readonly ProcedureNames names = new(procedures.Values);

    public Case Case => unit.Case;

    public Surroundings Around => around;

    public CategoryTree Categories => categories;

    public ProcedureNames Names => names;

    public IReadOnlyDictionary<string, Procedure> Procedures => procedures;

    public static async ValueTask<CaseViews> MakeAsync(RuntimeKit kit, IReadSession session, CaseUnit unit)
    {
        var procedures = new Dictionary<string, Procedure>(StringComparer.Ordinal);
        foreach (var hash in new[] { unit.Case.ProcedureHash }.Concat(unit.Instances.Values.Select(i => i.DefinitionHash)).Concat(Pins.Of(unit.Case).Values).Distinct())
        {
            procedures[hash] = await kit.Procedures.GetAsync(session, hash);
        }

        var around = await kit.Facts.AroundAsync(session);
        return new CaseViews(unit, around, await CategoriesAsync(kit, session, unit.Case, around.Now), procedures);
    }

    /// <summary>The version of the classification list that a case keeps.</summary>
    public static async ValueTask<CategoryTree> CategoriesAsync(RuntimeKit kit, IReadSession session, Case current, Instant now) =>
        (await kit.Facts.ClassificationAsync(session)).ForCase(current.FirstAt(CaseStatus.Registered) ?? now, CategoryOf(current));

    public CaseSummary Summary() => new(
        Case.Number,
        Case.Title,
        Case.Description,
        Case.Mechanism,
        names.Mechanism(Case.Mechanism),
        CaseStatusName.Of(Case.Status),
        Case.Channel,
        Case.Place.Unit,
        Case.Place.Name,
        CategoryOf(Case),
        categories.NameOf(CategoryOf(Case)),
        Case.Grade?.ToString(),
        Case.FirstAt(CaseStatus.Registered) ?? around.Now,
        Case.LastAt(CaseStatus.Closed),
        Case.Status == CaseStatus.Suspended,
        Case.Reopenings,
        Case.DuplicateOf?.Number,
        Case.Photos);

    public DueView? Due(CaseTask task) => task.Due is not { } due ? null : new DueView(
        task.Clock, due, Warn(task.Warnings), Urgencies.Of(due.Due, Warn(task.Warnings), Case.Status == CaseStatus.Suspended, around.Now));

    public ImmutableArray<OpenTaskView> OpenTasks(string person) =>
    [
        .. Case.Tasks.Select(t => new OpenTaskView(
            t.Id,
            t.Name,
            t.Role,
            names.Role(t.Role),
            around.Organisation.NameOf(t.Unit),
            PersonName(t.Assignee),
            t.OpenedAt,
            Due(t),
            CaseAccess.CanWorkOn(around.Organisation, person, t, around.Now))
        {
            MayUrge = t.Verbs.Contains("urge") && t.Assignee != person && CaseAccess.CanUrge(around.Organisation, person, Case, around.Now),
        }),
    ];

    public ImmutableArray<ClockView> Clocks() =>
    [
        .. Case.Clocks.Select(c => new ClockView(
            c.Name,
            c.Due,
            c.StoppedAt,
            c.Met,
            c.StoppedAt is { } stopped
                ? Urgencies.Of(c.Due.Due, null, false, stopped)
                : Urgencies.Of(c.Due.Due, Warn(c.Warnings), Case.Status == CaseStatus.Suspended, around.Now))),
    ];

    public ImmutableArray<MilestoneView> Milestones() =>
        [.. Case.Moments.Select(m => new MilestoneView(CaseStatusName.Of(m.Key), m.Value.Last)).OrderBy(m => m.At)];

    public ImmutableArray<IncidentView> Incidents(bool mayRetry) =>
    [
        .. unit.Instances.Values.SelectMany(i => i.State.Incidents.Select(n => new IncidentView(
            new IncidentKey(Case.Id, i.Number, n.Key), Case.Number, n.Value.Element.Value, n.Value.Code, n.Value.Detail, ImmutableSortedDictionary<string, string>.Empty, i.State.Moment, mayRetry))),
        .. Case.Tasks.Where(t => t is { Assignee: null, Person: null } && !around.Organisation.IsStaffed(t.Role, t.Unit, around.Now)).Select(t => new IncidentView(
            new IncidentKey(Case.Id, t.Id.Instance, StepIncidents.OfRole(t.Id.Item)),
            Case.Number,
            t.Element,
            RuntimeCodes.RoleEmpty,
            $"{t.Role}@{t.Unit}",
            StepIncidents.RoleArguments(t, around.Organisation),
            t.OpenedAt,
            mayRetry)),
        .. Case.Tasks.Where(t => t is { Assignee: null, Person: { } only } && !around.Organisation.IsActive(only)).Select(t => new IncidentView(
            new IncidentKey(Case.Id, t.Id.Instance, StepIncidents.OfRole(t.Id.Item)),
            Case.Number,
            t.Element,
            RuntimeCodes.PersonGone,
            t.Person!,
            ImmutableSortedDictionary<string, string>.Empty.Add("person", t.Person!),
            t.OpenedAt,
            mayRetry)),
    ];

    public string? PersonName(string? person) => person is null ? null : around.Organisation.FindPerson(person)?.Name;

    private static string? CategoryOf(Case current) =>
        current.Classification?.Category
        ?? (current.Data.TryGetValue("category", out var json) && Forms.ValueJson.Read(json) is Feel.FeelValue.Text text ? text.Value : null);

    private static Instant? Warn(ImmutableArray<Instant> warnings) => warnings.IsDefaultOrEmpty ? null : warnings[0];
}
