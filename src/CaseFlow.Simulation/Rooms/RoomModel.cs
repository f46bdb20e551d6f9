using System.Collections.Immutable;
using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Events;
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
            var options = new CompileOptions { UnboundAction = Action, Doubled = new StandIns(doubles, Decisions).Of(process), Decisions = Decisions };
            compilation = ProcessDefinition.Compile(process, Action, options);
            compiled.Add(process.Id, compilation);
        }

        return compilation;
    }

    /// <summary>What stands in for an element.</summary>
    internal TaskDouble DoubleOf(ElementId element) => doubles.GetValueOrDefault(element.Value) ?? TaskDouble.Nothing;

    /// <summary>The start events at the top level of the processes that are begun by a trigger.</summary>
    internal IEnumerable<(Process Process, StartEvent Start)> Starts<T>(Func<T, bool> isMeant)
        where T : EventDefinition =>
        from process in Document.Processes
        from start in process.Scope.Nodes.OfType<StartEvent>()
        where start.Definition is T definition && isMeant(definition)
        select (process, start);

    /// <summary>Why a process cannot run.</summary>
    internal static RoomProblem Refused(Compilation compilation)
    {
        var first = compilation.Findings.First(finding => finding.Severity != Severity.Warning);
        return new RoomProblem(ProblemKind.Unsupported, first.Code, first.Message, first.Element?.Value);
    }
}
