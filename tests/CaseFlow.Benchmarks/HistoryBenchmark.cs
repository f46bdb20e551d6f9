using System.Collections.Immutable;
using System.Diagnostics;
using System.Text;
using System.Text.Json.Nodes;
using CaseFlow.Calendar;
using CaseFlow.Cases;
using CaseFlow.Cases.Organisations;
using CaseFlow.Engine.Json;
using CaseFlow.Runtime;
using CaseFlow.Runtime.Journal;
using CaseFlow.Runtime.Ports;
using CaseFlow.Runtime.UseCases.Demands;
using CaseFlow.Runtime.UseCases.Operations;
using CaseFlow.Runtime.UseCases.Tasks;
using CaseFlow.Storage.Sqlite;
using CaseFlow.Testing;
using CaseFlow.Testing.Faults;
using MediatR;

namespace CaseFlow.Benchmarks;

/// <summary>What a step costs after 10, 100 and 1,000 earlier steps of the same case.</summary>
internal sealed class HistoryBenchmark : IBenchmark
{
    private const string Mechanism = "bench-loop";
    private const int Window = 40;

    private static readonly int[] Sizes = [10, 100, 1_000];

    public string Name => "history";

    public string About => "a step's cost after 10, 100 and 1,000 earlier steps of the same case";

    public async Task<Section> RunAsync(BenchmarkRun run)
    {
        var folder = Directory.CreateTempSubdirectory("caseflow-bench-");
        try
        {
            return await MeasureAsync(run, Path.Combine(folder.FullName, "caseflow.db"));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<Section> MeasureAsync(BenchmarkRun run, string path)
    {
        await using var store = await SqliteStore.OpenAsync(new SqliteStoreOptions { Path = path, Durability = SqliteDurability.Relaxed }, CancellationToken.None);
        var clock = new VirtualClock(Instant.From(new DateTimeOffset(2026, 3, 2, 10, 0, 0, TimeSpan.FromHours(8))));
        var useCases = RuntimeServices.Create(
            new RuntimeParts(store, clock, new SystemEntropy(), new NoPasswords(), Digest.Sha256, Checkpoints: null)).Mediator;
        await DemonstrationCounty.LoadAsync(useCases);
        await PublishLoopAsync(useCases);
        var organisation = await store.ReadAsync(session => session.LoadOrganisationAsync(), run.Stopping);
        var times = Sizes.ToDictionary(s => s, _ => new List<double>());
        var bytes = new Dictionary<int, (int Case, int Process)>();
        for (var round = 0; round <= run.Rounds; round++)
        {
            run.Progress(round == 0 ? "warms up" : $"round {round} of {run.Rounds}");
            await OneCaseAsync(useCases, store, organisation, clock, round, times, bytes, run.Stopping);
        }

        var first = Figures.Median(times[Sizes[0]]);
        return new Section(
            "A step after many steps of the same case",
            $"A procedure that goes round: each step completes a task with form and clock and opens the next. Medians of {Window} steps around each number; relaxed synchronization, so that the processor's share shows.",
            [
                ["Earlier steps", "ms a step", "To the first", "Bytes of the case", "Bytes of the process", "Aim"],
                .. Sizes.Select(s => new[]
                {
                    Figures.Count(s), Figures.Milliseconds(Figures.Median(times[s])), Figures.Ratio(Figures.Median(times[s]) / first), Figures.Count(bytes[s].Case), Figures.Count(bytes[s].Process), "flat",
                }),
            ],
            "The state rows: a step loads and writes case and process, never the journal. What a case keeps for good (measures, visits, evaluations, clocks) is what can grow.");
    }

    private static async Task OneCaseAsync(
        IMediator useCases, IStore store, Organisation organisation, VirtualClock clock, int round,
        Dictionary<int, List<double>> times, Dictionary<int, (int Case, int Process)> bytes, CancellationToken stopping)
    {
        var demand = (await useCases.Send(
            new RegisterDemand("web", "jinxiu-b1", null, $"反复办理 {round}", [], null, "13800001234", false, null, $"history-{round:D6}") { Mechanism = Mechanism }, stopping)).Value!;
        for (var step = 1; step <= Sizes[^1] + Window; step++)
        {
            var unit = (await store.ReadAsync(session => session.LoadCaseAsync(demand.Case), stopping))!;
            var task = unit.Case.Tasks.Single();
            if (Sizes.Contains(step))
            {
                bytes[step] = (CasesJson.Write(unit.Case).Length, ProcessJson.Serialize(unit.Instances[1].State).Length);
            }

            var completion = new CompleteTask(Worker.Of(organisation, unit.Case, task, clock.Now, _ => 0), task.Id, Answers.Of("Task_FirstResponse", _ => 0), $"round-{round}-{step:D6}");
            var began = Stopwatch.GetTimestamp();
            var outcome = await useCases.Send(completion, stopping);
            var took = Stopwatch.GetElapsedTime(began).TotalMilliseconds;
            if (!outcome.IsDone)
            {
                throw new InvalidOperationException($"Expected to complete task {task.Id}, but it was refused with {outcome.Refusal!.Code}.");
            }

            if (round > 0 && Sizes.FirstOrDefault(s => step >= s && step < s + Window) is var size and > 0)
            {
                times[size].Add(took);
            }
        }
    }

    private static async Task PublishLoopAsync(IMediator useCases)
    {
        var shipped = Path.Combine(Checkout.Root, "workflows", "on-demand-handling");
        var description = JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(shipped, "mechanism.json")))!.AsObject();
        (description["id"], description["process"], description["calls"]) = (Mechanism, Mechanism, new JsonArray());
        var files = Directory.EnumerateFiles(Path.Combine(shipped, "forms")).ToImmutableSortedDictionary(
            f => $"forms/{Path.GetFileName(f)}", f => (ReadOnlyMemory<byte>)File.ReadAllBytes(f), StringComparer.Ordinal)
            .SetItem("mechanism.json", Encoding.UTF8.GetBytes(description.ToJsonString()))
            .SetItem("process.bpmn", Encoding.UTF8.GetBytes(Loop));
        var published = (await useCases.Send(new PublishProcedures(
            ImmutableSortedDictionary<string, ImmutableSortedDictionary<string, ReadOnlyMemory<byte>>>.Empty.Add(Mechanism, files), "system"))).Value!;
        if (!published.Refused.IsEmpty)
        {
            throw new InvalidOperationException(string.Join("; ", published.Findings));
        }
    }

    private const string Loop = $"""
        <?xml version="1.0" encoding="UTF-8"?>
        <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:caseflow="https://caseflow.example/schemas/bpmn/1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" id="Definitions_loop" targetNamespace="https://caseflow.example/bench" expressionLanguage="https://www.omg.org/spec/DMN/20230324/FEEL/">
        <bpmn:process id="{Mechanism}" name="循环" isExecutable="true">
        <bpmn:extensionElements><caseflow:mechanism id="{Mechanism}" /></bpmn:extensionElements>
        <bpmn:laneSet id="lanes"><bpmn:lane id="lane" name="受理员"><bpmn:extensionElements><caseflow:role name="registrar" level="community" /></bpmn:extensionElements>
        <bpmn:flowNodeRef>start</bpmn:flowNodeRef><bpmn:flowNodeRef>merge</bpmn:flowNodeRef><bpmn:flowNodeRef>one</bpmn:flowNodeRef><bpmn:flowNodeRef>two</bpmn:flowNodeRef><bpmn:flowNodeRef>again</bpmn:flowNodeRef><bpmn:flowNodeRef>end</bpmn:flowNodeRef></bpmn:lane></bpmn:laneSet>
        <bpmn:startEvent id="start" name="开始"><bpmn:extensionElements><caseflow:milestone status="registered" on="completed" /></bpmn:extensionElements></bpmn:startEvent>
        <bpmn:exclusiveGateway id="merge" />
        <bpmn:userTask id="one" name="甲"><bpmn:extensionElements><caseflow:work form="first-response"><caseflow:clock name="one" amount="3" unit="workingDays" from="entered" /></caseflow:work></bpmn:extensionElements></bpmn:userTask>
        <bpmn:userTask id="two" name="乙"><bpmn:extensionElements><caseflow:work form="first-response"><caseflow:clock name="two" amount="3" unit="workingDays" from="entered" /></caseflow:work></bpmn:extensionElements></bpmn:userTask>
        <bpmn:exclusiveGateway id="again" name="完成？" default="f5" />
        <bpmn:endEvent id="end" name="结束" />
        <bpmn:sequenceFlow id="f1" sourceRef="start" targetRef="merge" />
        <bpmn:sequenceFlow id="f2" sourceRef="merge" targetRef="one" />
        <bpmn:sequenceFlow id="f3" sourceRef="one" targetRef="two" />
        <bpmn:sequenceFlow id="f4" sourceRef="two" targetRef="again" />
        <bpmn:sequenceFlow id="f5" sourceRef="again" targetRef="merge" />
        <bpmn:sequenceFlow id="f6" sourceRef="again" targetRef="end"><bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">responseNote = "办结"</bpmn:conditionExpression></bpmn:sequenceFlow>
        </bpmn:process>
        </bpmn:definitions>
        """;
}
