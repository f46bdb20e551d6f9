namespace CaseFlow.Runtime.Drafts.Mending;

/// <summary>Codes of mends. Every one has the argument element; what they have besides stands with them.</summary>
public static class MendCodes
{
    /// <summary>A flow becomes the default of the gateway or step. Arguments: flow.</summary>
    public const string Default = "mend.default";

    /// <summary>The condition of the flow is taken away.</summary>
    public const string Condition = "mend.condition";

    /// <summary>An entry of the lane that leads nowhere is taken away. Arguments: target.</summary>
    public const string LaneEntry = "mend.lane-entry";

    /// <summary>The element is listed in one lane only. Arguments: lane.</summary>
    public const string Lane = "mend.lane";

    /// <summary>A step that is gone is no longer named. Arguments: part (<c>returnTo</c> or <c>notDoneBy</c>), target.</summary>
    public const string Target = "mend.target";

    /// <summary>The clock of the version in force is restored. Arguments: clock, content (its XML).</summary>
    public const string Clock = "mend.clock";

    /// <summary>A limit becomes that of another element. Arguments: other, otherName, otherLimit (as <see cref="Checks.LimitText"/>).</summary>
    public const string Limit = "mend.limit";

    /// <summary>A word that is nearly one that there is becomes it. Arguments: part (the extension element; empty for the element itself), attribute, from, to.</summary>
    public const string Word = "mend.word";

    /// <summary>The process is marked as executable.</summary>
    public const string Executable = "mend.executable";

    /// <summary>The event interrupts.</summary>
    public const string Interrupting = "mend.interrupting";

    /// <summary>The element no longer lists a flow that does not touch it. Arguments: flow, list (<c>incoming</c> or <c>outgoing</c>).</summary>
    public const string Listed = "mend.listed";

    /// <summary>The step is called as its form. Arguments: name.</summary>
    public const string Name = "mend.name";

    /// <summary>Further elements with the same id get ids of their own.</summary>
    public const string Id = "mend.id";

    /// <summary>Refusal: what was to be mended is no longer there, or was mended before.</summary>
    public const string Gone = "mend.gone";
}
