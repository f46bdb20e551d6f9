namespace CaseFlow.Runtime;

/// <summary>Every code of refusals and incidents that the shell itself gives; codes of cases and engine pass through unchanged.</summary>
public static class RuntimeCodes
{
    /// <summary>Incident: nobody holds the role that works on an open task. Arguments in the detail: role, unit.</summary>
    public const string RoleEmpty = "runtime.role.empty";

    /// <summary>Incident: the only person who may work on an open task is unknown or has left. Arguments in the detail: person.</summary>
    public const string PersonGone = "runtime.person.gone";

    /// <summary>Incident: the procedure reached a status that the case may not take.</summary>
    public const string MilestoneRefused = "runtime.milestone.refused";

    /// <summary>Incident: the procedure ended, but the case may not be closed.</summary>
    public const string CloseRefused = "runtime.case.close-refused";

    /// <summary>Incident: the case that this one was merged into ended before it could note that. The detail names it.</summary>
    public const string MergeTargetEnded = "runtime.merge.target-ended";

    /// <summary>Incident: the procedure ended with an error that nothing caught.</summary>
    public const string InstanceFailed = "runtime.instance.failed";

    /// <summary>Incident: automatic steps called each other too often.</summary>
    public const string StepTooLong = "runtime.step.too-long";

    /// <summary>Error of a call: the called process is not pinned.</summary>
    public const string CallUnknown = "runtime.call.unknown";

    /// <summary>Refusal: the case was changed by others five times in a row; try again.</summary>
    public const string Busy = "runtime.busy";

    /// <summary>Refusal: the timer was fired, armed anew or taken over by another host meanwhile.</summary>
    public const string TimerTaken = "runtime.timer.taken";

    /// <summary>Refusal: nothing waits for a message, or only instances that its correlation keys do not fit. Arguments: message.</summary>
    public const string MessageNoReceiver = "runtime.message.no-receiver";

    /// <summary>Refusal: the procedure begins only by something that happens, not by a demand. Arguments: mechanism.</summary>
    public const string StartTriggered = "runtime.start.triggered";

    /// <summary>Refusal: the procedure has no such decision file or decision. Arguments: file.</summary>
    public const string DecisionFileUnknown = "procedure.decision-unknown";

    /// <summary>Refusal: the procedure has no such version. Arguments: version.</summary>
    public const string VersionUnknown = "procedure.version-unknown";

    /// <summary>Refusal: several versions of the procedure begin with what was given of the hash. Arguments: version.</summary>
    public const string VersionAmbiguous = "procedure.version-ambiguous";

    /// <summary>Refusal: the version is of another procedure, and versions of one are compared. Arguments: version, mechanism, other.</summary>
    public const string VersionOfOther = "procedure.version-of-other";

    /// <summary>Refusal: the version cannot be read by the rules of today. Arguments: version, file, reason (the code of the first finding).</summary>
    public const string VersionUnreadable = "procedure.version-unreadable";

    /// <summary>Refusal: no case has this number, or it is not shown.</summary>
    public const string CaseNotFound = "case.not-found";

    /// <summary>Refusal: no demand with this number and code.</summary>
    public const string DemandNotFound = "demand.not-found";

    /// <summary>Refusal: the mechanism has no published version.</summary>
    public const string MechanismUnknown = "mechanism.unknown";

    /// <summary>Refusal: the task is done or gone.</summary>
    public const string TaskNotOpen = "task.not-open";

    /// <summary>Refusal: values of the form have problems; see the fields.</summary>
    public const string FormInvalid = "form.invalid";

    /// <summary>Refusal: the request itself is malformed. Arguments: field.</summary>
    public const string RequestInvalid = "request.invalid";

    /// <summary>Refusal: the person is unknown.</summary>
    public const string PersonUnknown = "access.person-unknown";

    /// <summary>Refusal: the person may not see the case.</summary>
    public const string AccessCase = "access.case";

    /// <summary>Refusal: the person may not work on the task.</summary>
    public const string AccessTask = "access.task";

    /// <summary>Refusal: the person may not do this.</summary>
    public const string AccessVerb = "access.verb";

    /// <summary>Refusal: the person may not see the reporter's personal data.</summary>
    public const string AccessReporter = "access.reporter";

    /// <summary>Refusal: sign-in name or password is wrong.</summary>
    public const string SignInWrong = "sign-in.wrong";

    /// <summary>Refusal: the password is too short.</summary>
    public const string PasswordTooShort = "password.too-short";

    /// <summary>Refusal: no such file.</summary>
    public const string FileNotFound = "file.not-found";

    /// <summary>Refusal: the file is too large.</summary>
    public const string FileTooLarge = "file.too-large";

    /// <summary>Refusal: no such incident is open.</summary>
    public const string IncidentNotOpen = "incident.not-open";

    /// <summary>Refusal: the case has no process instance of this number.</summary>
    public const string InstanceNotFound = "runtime.instance.not-found";

    /// <summary>Refusal: a case is suspended, resumed and cancelled at its root instance only.</summary>
    public const string OperationOfRoot = "runtime.operation.root-only";

    /// <summary>Refusal: reference data is malformed. Arguments: kind, detail.</summary>
    public const string ReferenceInvalid = "reference.invalid";

    /// <summary>Refusal: the idempotency key was used for another request before.</summary>
    public const string IdempotencyMismatch = "api.idempotency.mismatch";

    /// <summary>Refusal: the case was changed since it was read.</summary>
    public const string VersionConflict = "api.version.conflict";

    /// <summary>Refusal: no such place.</summary>
    public const string PlaceNotFound = "place.not-found";

    /// <summary>Refusal: the account's unit is outside what the person oversees. Arguments: account.</summary>
    public const string AccessAccount = "access.account";

    /// <summary>Refusal: the place is outside what the person oversees.</summary>
    public const string AccessPlace = "access.place";
}
