using System.Collections.Immutable;
using System.Text;
using CaseFlow.Calendar;
using CaseFlow.Runtime.Journal;
using CaseFlow.Runtime.Ports;
using CaseFlow.Runtime.Trying;
using CaseFlow.Runtime.Trying.Memory;
using CaseFlow.Runtime.UseCases.Drafts;
using CaseFlow.Runtime.UseCases.Lists;
using CaseFlow.Runtime.UseCases.Operations;
using CaseFlow.Runtime.UseCases.Trials;
using CaseFlow.Testing;
using MediatR;

namespace CaseFlow.Runtime.Tests.Trying;

/// <summary>The demonstration county in memory, with a draft of on-demand handling to try out.</summary>
internal sealed class TrialCounty : IDisposable
{
    public const string Mechanism = "on-demand-handling";

    private static readonly string[] Published = [Mechanism, "four-grade-whistle", "joint-handling", "whistle-and-report", "raised-level-handling"];

    private readonly VirtualClock clock = new(Instant.From(new DateTimeOffset(2026, 3, 2, 10, 0, 0, TimeSpan.FromHours(8))));
    private readonly IMediator mediator;
    private int keys;

    private TrialCounty() =>
        mediator = RuntimeServices.Create(new RuntimeParts(Store, clock, new SystemEntropy(), new NoPasswords(), Digest.Sha256, null)).Mediator;

    public InMemoryStore Store { get; } = new();

    public string Draft { get; private set; } = "";

    public long Revision { get; private set; } = 1;

    public static async Task<TrialCounty> OpenAsync()
    {
        var county = new TrialCounty();
        var workflows = Path.Combine(Checkout.Root, "workflows");
        await county.Ask(new LoadReference("calendar", await File.ReadAllTextAsync(Path.Combine(workflows, "calendar/cn.json")), true));
        await county.Ask(new LoadReference("organisation", await File.ReadAllTextAsync(Path.Combine(workflows, "demo/county.json")), true));
        (await county.Ask(new SeedLists(ReferenceListFiles.All, "起始版本"))).Problems.Should().BeEmpty();
        (await county.Ask(new PublishProcedures(Town.Folders(Published), "system"))).Refused.Should().BeEmpty();
        county.Draft = (await county.Ask(new OpenDraft("designer", Mechanism, new DraftSource.InForce(), "trial-open-1"))).Id;
        return county;
    }

    public async Task<T> Ask<T>(IRequest<Outcome<T>> request)
        where T : class
    {
        var outcome = await mediator.Send(request);
        outcome.Refusal.Should().BeNull(request.ToString());
        return outcome.Value!;
    }

    public async Task<Refusal?> Refused<T>(IRequest<Outcome<T>> request)
        where T : class => (await mediator.Send(request)).Refusal;

    public Task<TrialView> Go(Trial trial) => Ask(new TryProcedure("designer", Mechanism, new TrialSubject.Draft(Draft), trial));

    public async Task<ImmutableArray<TrialResult>> Rerun() => (await Ask(new RunTrials("designer", Mechanism, new TrialSubject.Draft(Draft)))).Results;

    public async Task Save(string path, string? text) => Revision = (await Ask(new SaveDraft(
        "designer",
        Mechanism,
        Draft,
        Revision,
        ImmutableSortedDictionary.Create<string, ReadOnlyMemory<byte>?>(StringComparer.Ordinal).Add(path, text is null ? (ReadOnlyMemory<byte>?)null : Encoding.UTF8.GetBytes(text)),
        $"trial-save-{++keys:D4}"))).Revision;

    public async Task Alter(string path, string from, string to)
    {
        var text = Encoding.UTF8.GetString((await Ask(new GetDraft("designer", Mechanism, Draft))).Draft.Files[path].Span);
        text.Should().Contain(from);
        await Save(path, text.Replace(from, to, StringComparison.Ordinal));
    }

    public void Dispose() => Store.Dispose();

    private sealed class NoPasswords : IPasswords
    {
        public string Hash(string password) => throw new InvalidOperationException("Nobody signs in here.");

        public bool Verify(string password, string? hash) => false;

        public bool IsCurrent(string hash) => true;
    }
}
