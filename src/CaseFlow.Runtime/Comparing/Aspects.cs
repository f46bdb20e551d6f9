using System.Collections.Immutable;

namespace CaseFlow.Runtime.Comparing;

/// <summary>What can differ about a part, most weighty first.</summary>
public static class Aspects
{
    internal const string OtherId = "otherId";
    internal const string Name = "name";
    internal const string Kind = "kind";
    internal const string Swimlane = "swimlane";
    internal const string Container = "container";
    internal const string Holder = "holder";
    internal const string Parent = "parent";
    internal const string From = "from";
    internal const string To = "to";
    internal const string Condition = "condition";
    internal const string Default = "default";
    internal const string AttachedTo = "attachedTo";
    internal const string Interrupting = "interrupting";
    internal const string EventKind = "eventKind";
    internal const string Event = "event";
    internal const string TimerDate = "timerDate";
    internal const string TimerCycle = "timerCycle";
    internal const string TimerDuration = "timerDuration";
    internal const string Calendar = "calendar";
    internal const string Each = "each";
    internal const string Missed = "missed";
    internal const string Shift = "shift";
    internal const string Clock = "clock";
    internal const string ClockName = "clockName";
    internal const string Warning = "warning";
    internal const string Form = "form";
    internal const string Deciders = "deciders";
    internal const string Among = "among";
    internal const string Ratio = "ratio";
    internal const string Weight = "weight";
    internal const string DecisionField = "decisionField";
    internal const string Approve = "approve";
    internal const string Comment = "comment";
    internal const string Verb = "verb";
    internal const string Permission = "permission";
    internal const string NotDoneBy = "notDoneBy";
    internal const string NotPerson = "notPerson";
    internal const string ReturnTo = "returnTo";
    internal const string Milestone = "milestone";
    internal const string Action = "action";
    internal const string Called = "called";
    internal const string Decision = "decides";
    internal const string DecisionFile = "decisionFile";
    internal const string Script = "script";
    internal const string Result = "result";
    internal const string Input = "input";
    internal const string Output = "output";
    internal const string Loop = "loop";
    internal const string LoopOver = "loopOver";
    internal const string LoopItem = "loopItem";
    internal const string LoopOutput = "loopOutput";
    internal const string LoopOutputElement = "loopOutputElement";
    internal const string LoopUntil = "loopUntil";
    internal const string LoopEvents = "loopEvents";
    internal const string Instantiate = "instantiate";
    internal const string Compensation = "compensation";
    internal const string Activation = "activation";
    internal const string Ordering = "ordering";
    internal const string Executable = "executable";
    internal const string Mechanism = "mechanismId";
    internal const string Title = "title";
    internal const string Label = "label";
    internal const string FieldKind = "fieldKind";
    internal const string Required = "required";
    internal const string Visible = "visible";
    internal const string Option = "option";
    internal const string OptionsFrom = "optionsFrom";
    internal const string OptionFilter = "optionFilter";
    internal const string UnitLevels = "unitLevels";
    internal const string Below = "below";
    internal const string Min = "min";
    internal const string Max = "max";
    internal const string MaxLength = "maxLength";
    internal const string MinRows = "minRows";
    internal const string MaxRows = "maxRows";
    internal const string Personal = "personal";
    internal const string Help = "help";
    internal const string HitPolicy = "hitPolicy";
    internal const string Tested = "tested";
    internal const string Values = "values";
    internal const string DefaultResult = "defaultResult";
    internal const string DataType = "dataType";
    internal const string Cell = "cell";
    internal const string Logic = "logic";
    internal const string Requirement = "requirement";
    internal const string Annotation = "annotation";
    internal const string Process = "processId";
    internal const string Starter = "starter";
    internal const string Calls = "calls";
    internal const string IntakeForm = "intakeForm";
    internal const string Level = "level";
    internal const string Wording = "wording";
    internal const string Formula = "formula";
    internal const string Numerator = "numerator";
    internal const string Denominator = "denominator";
    internal const string Period = "period";
    internal const string Of = "of";
    internal const string Rows = "rows";
    internal const string Filter = "filter";
    internal const string Direction = "direction";
    internal const string Purpose = "purpose";
    internal const string Meaning = "meaning";
    internal const string Catalogue = "catalogue";
    internal const string Mark = "mark";
    internal const string Reference = "reference";
    internal const string Note = "note";
    internal const string TrialStart = "trialStart";
    internal const string TrialStep = "trialStep";
    internal const string TrialWay = "trialWay";
    internal const string TrialWaits = "trialWaits";
    internal const string TrialDue = "trialDue";
    internal const string TrialExpected = "trialExpected";
    internal const string TrialEnd = "trialEnd";
    internal const string Documentation = "documentation";
    internal const string Other = "other";
    internal const string Layout = "layout";
    internal const string Writing = "writing";

    /// <summary>Every aspect of a part, in that order.</summary>
    public static ImmutableArray<string> All { get; } =
    [
        OtherId, Name, Kind, Swimlane, Container, Holder, Parent, From, To, Condition, Default, AttachedTo, Interrupting, EventKind, Event, TimerDate, TimerCycle, TimerDuration, Calendar, Each,
        Missed, Shift, Clock, ClockName, Warning, Form, Deciders, Among, Ratio, Weight, DecisionField, Approve, Comment, Verb, Permission, NotDoneBy,
        NotPerson, ReturnTo, Milestone, Action, Called, Decision, DecisionFile, Script, Result, Input, Output, Loop, LoopOver, LoopItem, LoopOutput, LoopOutputElement,
        LoopUntil, LoopEvents, Instantiate, Compensation, Activation, Ordering, Executable, Mechanism, Title, Label, FieldKind, Required, Visible,
        Option, OptionsFrom, OptionFilter, UnitLevels, Below, Min, Max, MaxLength, MinRows, MaxRows, Personal, Help, HitPolicy, Tested, Values,
        DefaultResult, DataType, Cell, Logic, Requirement, Annotation, Process, Starter, Calls, IntakeForm, Level, Wording, Formula, Numerator, Denominator,
        Period, Of, Rows, Filter, Direction, Purpose, Meaning, Catalogue, Mark, Reference, Note, TrialStart, TrialStep, TrialWay, TrialWaits, TrialDue, TrialExpected, TrialEnd, Documentation, Other, Layout, Writing,
    ];

    private static readonly ImmutableDictionary<string, int> Weights = All.Select((aspect, index) => (aspect, index)).ToImmutableDictionary(a => a.aspect, a => a.index, StringComparer.Ordinal);

    /// <summary>The aspect that stands for a whole part, such as <c>step</c>.</summary>
    /// <param name="kind">What the part is.</param>
    public static string OfPart(PartKind kind) => char.ToLowerInvariant(kind.ToString()[0]) + kind.ToString()[1..];

    /// <summary>How far down an aspect stands; the whole part stands above all.</summary>
    /// <param name="aspect">The aspect.</param>
    internal static int WeightOf(string aspect) => Weights.GetValueOrDefault(aspect, -1);
}
