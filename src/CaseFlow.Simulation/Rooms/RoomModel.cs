using System.Collections.Immutable;
using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Validation;
using CaseFlow.Dmn;
using CaseFlow.Engine.Definitions;

namespace CaseFlow.Simulation.Rooms;

/// <summary>The processes of one file, made ready to run one by one when they are needed. For one room at a time.</summary>
/// <param name="document">The file as read.</param>
/// <param name="doubles">What stands in for automatic tasks, by element id; the others succeed at once.</param>
public sealed class RoomModel(BpmnDocument document, ImmutableSortedDictionary<string, TaskDouble> doubles)
{
    private const string Action = "simulation";

    private readonly Dictionary<ElementId, Compilation> compiled = [];
    private ImmutableArray<(Process Process, ProcessStart Place)>? starts;

    /// <summary>The file as read.</summary>
    public BpmnDocument Document { get; } = document;

    /// <summary>Decision files by their path, which business rule tasks name; a task whose decision is not among them succeeds at once.</summary>
    public ImmutableSortedDictionary<string, DecisionModel> Decisions { get; init; } =
        ImmutableSortedDictionary.Create<string, DecisionModel>(StringComparer.Ordinal);

    /// <summary>The process with an id; null when the file has none.</summary>
    /// <param name="id">The process id.</param>
    public Process? Find(string id) => Document.Processes.FirstOrDefault(process => process.Id.Value == id);

    /// <summary>A process made ready to run, or what the engine would not carry out.</summary>
    /// <param name="process">A process of the file.</param>
    public Compilation Compile(Process process)
    {
        ArgumentNullException.ThrowIfNull(process);
        if (!compiled.TryGetValue(process.Id, out var compilation))
        {
            var options = new CompileOptions
            {
                UnboundAction = Action,
                Doubled = new StandIns(doubles, Decisions).Of(process),
                Decisions = Decisions,
                File = Document,
                AllowsUnnamed = true,
                AllowsMistakes = true,
            };
            compilation = ProcessDefinition.Compile(process, Action, options);
            compiled.Add(process.Id, compilation);
        }

        return compilation;
    }

    /// <summary>What stands in for an element.</summary>
    internal TaskDouble DoubleOf(ElementId element) => doubles.GetValueOrDefault(element.Value) ?? TaskDouble.Nothing;

    /// <summary>Where processes of the file begin by what happens, as far as they can run.</summary>
    internal IEnumerable<(Process Process, ProcessStart Place)> Starts() =>
        starts ??= [.. from process in Document.Processes from place in Compile(process).Definition?.Starts ?? [] select (process, place)];

    /// <summary>Why a process cannot run.</summary>
    internal static RoomProblem Refused(Compilation compilation)
    {
        var first = compilation.Findings.First(finding => finding.Severity != Severity.Warning);
        return new RoomProblem(ProblemKind.Unsupported, first.Code, first.Message, first.Element?.Value);
    }
}
