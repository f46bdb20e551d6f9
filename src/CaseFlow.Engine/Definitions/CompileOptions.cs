using System.Collections.Immutable;
using CaseFlow.Bpmn.Model;
using CaseFlow.Dmn;

namespace CaseFlow.Engine.Definitions;

/// <summary>What the host can carry out; a set that is null is not checked.</summary>
public sealed record CompileOptions
{
    /// <summary>Checks nothing outside the process.</summary>
    public static CompileOptions None { get; } = new();

    /// <summary>Names of the actions that can be asked for.</summary>
    public ImmutableHashSet<string>? KnownActions { get; init; }

    /// <summary>Keys of the forms that exist.</summary>
    public ImmutableHashSet<string>? KnownForms { get; init; }

    /// <summary>Ids of the processes that can be called.</summary>
    public ImmutableHashSet<string>? KnownProcesses { get; init; }

    /// <summary>Role identifiers that exist; when given, every user task must have one of them.</summary>
    public ImmutableHashSet<string>? KnownRoles { get; init; }

    /// <summary>
    /// Names that something in the procedure gives a value, such as a form field: until it has one, an expression reads null. Any other name without
    /// value stays a mistake. Null declares none.
    /// </summary>
    public ImmutableHashSet<string>? DeclaredNames { get; init; }

    /// <summary>The decision files by their path in the procedure's folder.</summary>
    public ImmutableSortedDictionary<string, DecisionModel>? Decisions { get; init; }

    /// <summary>The file that the process stands in, for its correlation keys; null for none.</summary>
    public BpmnDocument? File { get; init; }

    /// <summary>
    /// Whether events may leave open which message, signal, condition or error they mean. Such a place then waits until a command lets it happen,
    /// such a throw reaches nothing by name.
    /// </summary>
    public bool AllowsUnnamed { get; init; }

    /// <summary>
    /// Whether the host begins instances only by command, message or signal. A start event at the top level that waits for a time, for a condition or for
    /// all of several things is refused then: nothing would ever begin it.
    /// </summary>
    public bool BeginsOnlyWhenTold { get; init; }

    /// <summary>
    /// Whether expressions that can give nothing but null are let through, as they are where a definition was published before or is only tried out.
    /// They then fail where they are reached.
    /// </summary>
    public bool AllowsMistakes { get; init; }

    /// <summary>The action that stands in where a service or send task names none; null refuses such tasks.</summary>
    public string? UnboundAction { get; init; }

    /// <summary>
    /// Tasks and throwing events that the host stands in for, as it does when a procedure is tried out: each asks for <see cref="UnboundAction"/>
    /// whatever it binds, and what is answered is set as variables.
    /// </summary>
    public ImmutableHashSet<ElementId> Doubled { get; init; } = [];
}
