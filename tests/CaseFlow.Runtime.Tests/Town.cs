using System.Collections.Immutable;
using System.Text;
using CaseFlow.Calendar;
using CaseFlow.Cases;
using CaseFlow.Cases.Organisations;
using CaseFlow.Runtime.Journal;
using CaseFlow.Runtime.Ports;
using CaseFlow.Runtime.Trying.Memory;
using CaseFlow.Runtime.UseCases.Demands;
using CaseFlow.Runtime.UseCases.Lists;
using CaseFlow.Runtime.UseCases.Operations;
using CaseFlow.Runtime.UseCases.Tasks;
using CaseFlow.Testing;
using MediatR;
using Unit = CaseFlow.Cases.Organisations.Unit;

namespace CaseFlow.Runtime.Tests;

/// <summary>A small invented town on an in-memory store with a virtual clock, running the procedures of the repository.</summary>
internal sealed class Town : IDisposable
{
    private int keys;

    private Town(Organisation organisation)
    {
        Organisation = organisation;
        Services = RuntimeServices.Create(new RuntimeParts(Store, Clock, new CountingEntropy(), new PlainPasswords(), Digest.Sha256, null));
    }

    public InMemoryStore Store { get; } = new();

    public Organisation Organisation { get; }

    // Wednesday 2026-03-04 10:00 in Shanghai.
    public VirtualClock Clock { get; } = new(Instant.From(new DateTimeOffset(2026, 3, 4, 10, 0, 0, TimeSpan.FromHours(8))));

    public RuntimeServices Services { get; }

    public static string Root => Checkout.Root;

    // Published as in a new installation, before anything is registered.
    private static ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> Classification { get; } =
        ReferenceListFiles.All.Where(f => f.Key == "categories").ToImmutableSortedDictionary(StringComparer.Ordinal);

    public static async Task<Town> BuildAsync(params string[] vacant)
    {
        var town = new Town(MakeOrganisation(vacant));
        await town.Store.WriteAsync(
            async session =>
            {
                await session.SaveOrganisationAsync(town.Organisation);
                return true;
            },
            CancellationToken.None);
        (await town.Ask(new LoadReference("calendar", await File.ReadAllTextAsync(Path.Combine(Root, "workflows/calendar/cn.json")), false))).IsDone.Should().BeTrue();
        (await town.Ask(new SeedLists(Classification, "起始版本"))).Value!.Problems.Should().BeEmpty();
        var publication = await town.Ask(new PublishProcedures(Folders("on-demand-handling", "four-grade-whistle", "joint-handling", "whistle-and-report", "raised-level-handling"), "system"));
        publication.Value!.Refused.Should().BeEmpty(string.Join('\n', publication.Value.Findings));
        return town;
    }

    public static ImmutableSortedDictionary<string, ImmutableSortedDictionary<string, ReadOnlyMemory<byte>>> Folders(params string[] mechanisms) =>
        mechanisms.ToImmutableSortedDictionary(
            m => m,
            m =>
            {
                var folder = Path.Combine(Root, "workflows", m);
                return Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).ToImmutableSortedDictionary(
                    f => Path.GetRelativePath(folder, f).Replace('\\', '/'), f => (ReadOnlyMemory<byte>)File.ReadAllBytes(f), StringComparer.Ordinal);
            },
            StringComparer.Ordinal);

    public Task<Outcome<T>> Ask<T>(IRequest<Outcome<T>> request)
        where T : class => Services.Mediator.Send(request);

    public RegisterDemand Demand(string text = "地下车库潮湿积水", string? key = null) => new(
        "receptionDay", "garden", "property.underground-garage.damp", text, [], "王芳", "13800001234", false, "reg", key ?? $"demand-{++keys:D6}");

    public async Task<DemandReceipt> Register(string text = "地下车库潮湿积水")
    {
        var outcome = await Ask(Demand(text));
        outcome.Refusal.Should().BeNull();
        return outcome.Value!;
    }

    /// <summary>The one open task of a case at an element.</summary>
    public TaskId TaskAt(DemandReceipt demand, string element) =>
        Store.State.Cases[demand.Case.Value].Case.Tasks.Single(t => t.Element == element).Id;

    public Task<Outcome<TaskCompleted>> Complete(string person, DemandReceipt demand, string element, params (string Name, string Value)[] values) =>
        Ask(new CompleteTask(
            person,
            TaskAt(demand, element),
            values.ToImmutableSortedDictionary(v => v.Name, v => v.Value, StringComparer.Ordinal),
            $"complete-{++keys:D6}"));

    public async Task Done(string person, DemandReceipt demand, string element, params (string Name, string Value)[] values) =>
        (await Complete(person, demand, element, values)).Refusal.Should().BeNull($"{person} completes {element}");

    public async Task ToDispatch(DemandReceipt demand) =>
        await Done("reg", demand, "Task_Accept", ("acceptDecision", "accept"), ("category", "property.underground-garage.damp"));

    public async Task ToClaim(DemandReceipt demand)
    {
        await ToDispatch(demand);
        await Done("reg", demand, "Task_Dispatch", ("duty", "property"));
        await Done("team", demand, "Task_FirstResponse", ("responseWay", "onSite"), ("responseNote", "已到现场查看"));
    }

    public string StatusOf(DemandReceipt demand) => CaseStatusName.Of(Store.State.Cases[demand.Case.Value].Case.Status);

    public async Task ReplayHolds()
    {
        foreach (var id in Store.State.Cases.Keys)
        {
            (await Ask(new VerifyReplay(new CaseId(id)))).Value!.Differences.Should().BeEmpty();
        }
    }

    public void Dispose() => Store.Dispose();

    private static Organisation MakeOrganisation(string[] vacant)
    {
        ImmutableArray<Unit> units =
        [
            new("county", "临县", "county", null), new("street", "东街街道", "subdistrict", "county"), new("lake", "红石湖社区", "community", "street"),
            new("garden", "湖畔花园", "compound", "lake"), new("b1", "1号楼", "building", "garden"),
        ];
        (string Person, string Unit, string Role)[] posts =
        [
            ("reg", "lake", "registrar"), ("reg2", "lake", "registrar"), ("team", "garden", "response-team"), ("team", "lake", "return-visitor"),
            ("visit", "lake", "return-visitor"), ("prop", "garden", "property-manager"), ("branch", "garden", "compound-branch"),
            ("oc", "garden", "owners-committee"),
            ("big", "lake", "big-party-committee"), ("audit", "county", "auditor"), ("admin", "county", "administrator"), ("far", "street", "clerk"),
        ];
        var held = posts.Where(p => !vacant.Contains(p.Role)).ToList();
        var reading = Organisation.Create(
            units,
            [],
            [.. held.Select(p => p.Person).Distinct().Select(p => new Person(p, p, $"人员{p}", null))],
            [.. held.Select((p, i) => new Post($"post{i}", p.Role, p.Unit, null, p.Person, [p.Role]))],
            []);
        return reading.Organisation ?? throw new InvalidOperationException(reading.Problems[0].Message);
    }

    private sealed class CountingEntropy : IEntropy
    {
        private byte next;

        public void Fill(Span<byte> buffer)
        {
            for (var i = 0; i < buffer.Length; i++)
            {
                buffer[i] = next++;
            }
        }
    }

    private sealed class PlainPasswords : IPasswords
    {
        public string Hash(string password) => Convert.ToBase64String(Encoding.UTF8.GetBytes(password));

        public bool Verify(string password, string? hash) => hash == Hash(password);

        public bool IsCurrent(string hash) => true;
    }
}
