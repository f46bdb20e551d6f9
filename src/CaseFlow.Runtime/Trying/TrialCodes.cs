namespace CaseFlow.Runtime.Trying;

/// <summary>Codes of trials.</summary>
public static class TrialCodes
{
    /// <summary>Refusal: the text is no trial. Arguments: detail.</summary>
    public const string Unreadable = "trial.unreadable";

    /// <summary>Refusal: a trial has at most so many steps. Arguments: max.</summary>
    public const string TooManySteps = "trial.too-many-steps";

    /// <summary>Refusal: a walk took too long, or too much happened in it.</summary>
    public const string TooLong = "trial.too-long";

    /// <summary>Refusal: no such task waits. Arguments: element.</summary>
    public const string NoTask = "trial.no-task";

    /// <summary>Refusal: nobody holds the role of the task, or everybody is kept from it. Arguments: element, role.</summary>
    public const string Nobody = "trial.nobody";

    /// <summary>Refusal: no timer waits.</summary>
    public const string NoTimer = "trial.no-timer";

    /// <summary>Refusal: time does not go back, nor further than ten years.</summary>
    public const string Time = "trial.time";

    /// <summary>Refusal: nothing waits for the message or signal. Arguments: name.</summary>
    public const string NoReceiver = "trial.no-receiver";

    /// <summary>Refusal: the name is missing or too long. Arguments: max.</summary>
    public const string Name = "trial.name";

    /// <summary>Refusal: no such trial. Arguments: key.</summary>
    public const string NotFound = "trial.not-found";

    /// <summary>Refusal: the draft cannot be run as it is; the checks say why. Arguments: count.</summary>
    public const string CannotRun = "trial.cannot-run";

    /// <summary>Finding: a trial goes another way than expected; what differs follows behind a dot, as in <c>trial.differs.path</c>. Arguments: name, step, expected, found.</summary>
    public const string Differs = "trial.differs";

    /// <summary>Finding: a step of a trial cannot be taken any more. Arguments: name, step, reason.</summary>
    public const string Stopped = "trial.stopped";

    /// <summary>Finding: a trial names a place or person that is not here, so that it could not be run. Arguments: name, id.</summary>
    public const string NotHere = "trial.not-here";

    /// <summary>Finding: there was no time left for a trial. Arguments: name.</summary>
    public const string NotRun = "trial.not-run";

    /// <summary>Refusal: trials go another way; they are the fields of the refusal. Arguments: count.</summary>
    public const string Failed = "trial.failed";
}
