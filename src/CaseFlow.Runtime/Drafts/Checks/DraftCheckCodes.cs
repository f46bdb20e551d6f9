namespace CaseFlow.Runtime.Drafts.Checks;

/// <summary>Codes of what is said to who draws a procedure, beyond the rules of the standard and of the engine.</summary>
public static class DraftCheckCodes
{
    /// <summary>A lane or task names a role that no procedure has, so that nobody could do the work. Arguments: role.</summary>
    public const string RoleUnknown = "check.role.unknown";

    /// <summary>A user task lies in another lane's area than in the lane that lists it. Arguments: listed, drawn.</summary>
    public const string LaneElsewhere = "check.lane.elsewhere";

    /// <summary>A clock of the version in force is gone. Arguments: clock.</summary>
    public const string ClockLost = "check.clock.lost";

    /// <summary>
    /// The limit of a task and the timer on its edge were the same in the version in force, and only one of them was changed; said of the other.
    /// Arguments: limit, other, otherName, otherLimit; limits as <see cref="LimitText"/>.
    /// </summary>
    public const string LimitApart = "check.clock.apart";

    /// <summary>Who says no at a review changes nothing: that way runs into the one of yes. Arguments: flow.</summary>
    public const string NoWayBack = "check.review.no-way-back";

    /// <summary>A step has no name.</summary>
    public const string StepUnnamed = "check.text.step";

    /// <summary>A lane has no name.</summary>
    public const string LaneUnnamed = "check.text.lane";

    /// <summary>A way out of a decision says nothing about when it is taken. Arguments: gateway.</summary>
    public const string FlowUnnamed = "check.text.flow";

    /// <summary>The table that the task decides by has errors or gaps. Arguments: file, count.</summary>
    public const string TableFlawed = "check.decision.flawed";

    /// <summary>A condition reads a form field that nobody can have filled in before. Arguments: name, label.</summary>
    public const string NameNotGiven = "check.name.not-given";

    /// <summary>A condition reads a form field that is not filled in on every way to it. Arguments: name, label.</summary>
    public const string NameMaybeMissing = "check.name.maybe-missing";
}
