namespace CaseFlow.Runtime.Bridging.Elsa;

/// <summary>Codes of the bridge to Elsa.</summary>
public static class ElsaCodes
{
    /// <summary>Refusal: the file is no workflow definition of Elsa 3. Arguments: reason.</summary>
    public const string Unreadable = "elsa.unreadable";

    /// <summary>Refusal: the file is larger than is read. Arguments: max.</summary>
    public const string TooLarge = "elsa.too-large";

    /// <summary>Remark: who does the work, its form and its verbs are told to the program that runs the task, which must bring its own inbox.</summary>
    public const string Work = "elsa.work";

    /// <summary>Remark: Elsa has no working-time clock; the due moment is lost. Arguments: clock.</summary>
    public const string Clock = "elsa.clock";

    /// <summary>Remark: the condition has no equal; reaching it stops with the condition's text. Arguments: condition.</summary>
    public const string Condition = "elsa.condition";

    /// <summary>Remark: the script has no equal; reaching it stops with the script's text. Arguments: script.</summary>
    public const string Script = "elsa.script";

    /// <summary>Remark: an action is asked of the program that runs the task. Arguments: action.</summary>
    public const string Action = "elsa.action";

    /// <summary>Remark: a decision table is asked of the program that runs the task. Arguments: decision.</summary>
    public const string Decision = "elsa.decision";

    /// <summary>Remark: an event on the edge begins beside the step, but does not end it.</summary>
    public const string Boundary = "elsa.boundary";

    /// <summary>Remark: a sub-process that an event sets off stands apart and begins by nothing.</summary>
    public const string EventSubProcess = "elsa.event-sub-process";

    /// <summary>Remark: the activity is carried out once, not several times.</summary>
    public const string Loop = "elsa.loop";

    /// <summary>Remark: an inclusive join waits for all ways drawn, also those not taken.</summary>
    public const string Inclusive = "elsa.inclusive";

    /// <summary>Remark: an element has no equal and is a note. Arguments: kind.</summary>
    public const string Kind = "elsa.kind";

    /// <summary>Remark: milestones, data and compensation of an element stay with the original.</summary>
    public const string Extras = "elsa.extras";

    /// <summary>Remark: lanes are not drawn by Elsa.</summary>
    public const string Lanes = "elsa.lanes";

    /// <summary>Remark on reading: the activity has no equal and is a step without work. Arguments: kind.</summary>
    public const string UnknownActivity = "elsa.unknown-activity";

    /// <summary>Remark on reading: an expression could not be turned into FEEL and is left out. Arguments: expression.</summary>
    public const string UnknownExpression = "elsa.unknown-expression";

    /// <summary>Remark on reading: a connection names an activity that is not there. Arguments: activity.</summary>
    public const string LooseConnection = "elsa.loose-connection";

    /// <summary>Remark on reading: it was made here and changed since; the diagram is that of the changed file, without what only ours had.</summary>
    public const string Changed = "elsa.changed";
}
