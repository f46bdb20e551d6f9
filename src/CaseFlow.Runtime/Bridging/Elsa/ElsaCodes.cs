namespace CaseFlow.Runtime.Bridging.Elsa;

/// <summary>Codes of the bridge to Elsa.</summary>
public static class ElsaCodes
{
    /// <summary>Refusal: the file is no workflow definition of Elsa 3. Arguments: reason, one of <c>root</c>, <c>activities</c>, <c>depth</c>, <c>count</c>, <c>json</c>.</summary>
    public const string Unreadable = "elsa.unreadable";

    /// <summary>Refusal: the file is no JSON. Arguments: line, column.</summary>
    public const string Malformed = "elsa.malformed";

    /// <summary>Refusal: the file is a definition of Elsa 2.</summary>
    public const string Earlier = "elsa.earlier";

    /// <summary>Refusal: the file is larger than is read. Arguments: max.</summary>
    public const string TooLarge = "elsa.too-large";

    /// <summary>Loss: who does the work, its form and its verbs are for the program that runs the task, which must bring its own inbox. Fact: the form.</summary>
    public const string Work = "elsa.work";

    /// <summary>Loss: Elsa has no working-time clock; the due moment is lost. Fact: the clock.</summary>
    public const string Clock = "elsa.clock";

    /// <summary>Loss: Elsa begins by no calendar of offices. Fact: when it begins.</summary>
    public const string Calendar = "elsa.calendar";

    /// <summary>Loss: the condition has no equal; reaching it stops with the condition's text. Fact: the condition.</summary>
    public const string Condition = "elsa.condition";

    /// <summary>Loss: the script has no equal; reaching it stops with the script's text. Fact: the script.</summary>
    public const string Script = "elsa.script";

    /// <summary>Loss: an action is asked of the program that runs the task. Fact: what it is for.</summary>
    public const string Action = "elsa.action";

    /// <summary>Loss: a decision table is asked of the program that runs the task. Fact: the decision.</summary>
    public const string Decision = "elsa.decision";

    /// <summary>Loss: the values that a called procedure is given, and that it gives back.</summary>
    public const string Handover = "elsa.handover";

    /// <summary>Loss: an event on the edge begins beside the step, but does not end it. Fact: the step.</summary>
    public const string Boundary = "elsa.boundary";

    /// <summary>Loss: a sub-process that an event sets off stands apart and begins by nothing.</summary>
    public const string EventSubProcess = "elsa.event-sub-process";

    /// <summary>Loss: the activity is carried out once, not several times. Fact: how.</summary>
    public const string Loop = "elsa.loop";

    /// <summary>Loss: an inclusive join waits for all ways drawn, also those not taken.</summary>
    public const string Inclusive = "elsa.inclusive";

    /// <summary>Loss: an element has no equal and is a note. Fact: what it is.</summary>
    public const string Kind = "elsa.kind";

    /// <summary>Loss: the status that the step notes stays with the original. Fact: the milestone, with the status as item.</summary>
    public const string Extras = "elsa.extras";

    /// <summary>Loss: lanes are not drawn by Elsa.</summary>
    public const string Lanes = "elsa.lanes";

    /// <summary>Remark on reading: the activity has no equal and is a step without work. Arguments: kind.</summary>
    public const string UnknownActivity = "elsa.unknown-activity";

    /// <summary>Remark on reading: an expression could not be turned into FEEL and is left out. Arguments: expression.</summary>
    public const string UnknownExpression = "elsa.unknown-expression";

    /// <summary>Remark on reading: a connection names an activity that is not there. Arguments: activity.</summary>
    public const string LooseConnection = "elsa.loose-connection";

    /// <summary>Remark on reading: it was made here and changed since; the diagram is that of the changed file, with what its steps had besides, without lanes.</summary>
    public const string Changed = "elsa.changed";
}
