namespace CaseFlow.Cases;

/// <summary>Every code that this project gives. Codes are stable; the texts that users see are looked up by them.</summary>
public static class CaseCodes
{
    /// <summary>The case is not registered yet. Arguments: command.</summary>
    public const string CaseNotRegistered = "case.not-registered";

    /// <summary>The case is registered already. Arguments: number.</summary>
    public const string CaseAlreadyRegistered = "case.already-registered";

    /// <summary>A required text is empty or a value out of range. Arguments: field.</summary>
    public const string FieldInvalid = "case.field.invalid";

    /// <summary>The status cannot be reached from the present one. Arguments: from, to.</summary>
    public const string StatusTransition = "case.status.transition";

    /// <summary>The case has ended; what was asked needs one that goes on. Arguments: status.</summary>
    public const string CaseEnded = "case.ended";

    /// <summary>The case is suspended; what was asked must wait. Arguments: task.</summary>
    public const string CaseSuspended = "case.suspended";

    /// <summary>The case is not suspended, so it cannot be resumed. Arguments: status.</summary>
    public const string CaseNotSuspended = "case.not-suspended";

    /// <summary>A task is still open. Arguments: task.</summary>
    public const string CaseTaskOpen = "case.close.task-open";

    /// <summary>The case would be merged into itself. Arguments: number.</summary>
    public const string MergeSelf = "case.merge.self";

    /// <summary>The case was merged already. Arguments: target.</summary>
    public const string MergeAlreadyMerged = "case.merge.already-merged";

    /// <summary>The target was merged itself; its own target takes the duplicate. Arguments: target.</summary>
    public const string MergeTargetMerged = "case.merge.target-merged";

    /// <summary>The case is closed, so it cannot be merged. Arguments: status.</summary>
    public const string MergeClosed = "case.merge.closed";

    /// <summary>The task is not open: unknown, completed or called off. Arguments: task.</summary>
    public const string TaskNotOpen = "case.task.not-open";

    /// <summary>A task with this id is open already. Arguments: task.</summary>
    public const string TaskAlreadyOpen = "case.task.already-open";

    /// <summary>The task belongs to another case. Arguments: task.</summary>
    public const string TaskOfOtherCase = "case.task.other-case";

    /// <summary>Another person claimed the task. Arguments: task, assignee.</summary>
    public const string TaskClaimed = "case.task.claimed";

    /// <summary>The person did not claim the task. Arguments: task, person.</summary>
    public const string TaskNotAssignee = "case.task.not-assignee";

    /// <summary>The person does not hold the task's role at its unit. Arguments: task, person, role, unit.</summary>
    public const string TaskNotEligible = "case.task.not-eligible";

    /// <summary>The person performed an element that the performer of this task may not have performed. Arguments: task, person, element.</summary>
    public const string TaskSeparationOfDuties = "case.task.separation-of-duties";

    /// <summary>The person is recused from the task, or was heard on the same decision. Arguments: task, person.</summary>
    public const string TaskExcluded = "case.task.excluded";

    /// <summary>The procedure does not allow this with the task. Arguments: task, verb.</summary>
    public const string TaskVerbNotAllowed = "case.task.verb-not-allowed";

    /// <summary>The task is delegated and goes back first. Arguments: task, person.</summary>
    public const string TaskDelegated = "case.task.delegated";

    /// <summary>A task is to go to somebody who has it already or does not hold its role, or to a unit without holders. Arguments: task, person, role, unit.</summary>
    public const string TaskTargetUnfit = "case.task.target-unfit";

    /// <summary>A task is returned without a reason. Arguments: task.</summary>
    public const string TaskReasonMissing = "case.task.reason-missing";

    /// <summary>A task is returned to an element that was not done or is not allowed. Arguments: task, element.</summary>
    public const string TaskReturnTarget = "case.task.return-target";

    /// <summary>The ladder is climbed one rung at a time, and only upwards. Arguments: from, to.</summary>
    public const string EscalationRung = "case.escalation.rung";

    /// <summary>The clock does not run. Arguments: clock.</summary>
    public const string ClockNotRunning = "case.clock.not-running";

    /// <summary>The reporter rated already. Arguments: none.</summary>
    public const string RatingGiven = "case.rating.given";

    /// <summary>The reporter rates only after feedback. Arguments: status.</summary>
    public const string RatingTooEarly = "case.rating.too-early";

    /// <summary>The case has no reporter. Arguments: none.</summary>
    public const string ReporterNone = "case.reporter.none";

    /// <summary>The file is not an organisation in JSON.</summary>
    public const string OrganisationFileUnreadable = "organisation.file.unreadable";

    /// <summary>An id is missing.</summary>
    public const string OrganisationIdMissing = "organisation.id-missing";

    /// <summary>Two units have one id.</summary>
    public const string OrganisationUnitDuplicate = "organisation.unit.duplicate";

    /// <summary>A unit's level is unknown.</summary>
    public const string OrganisationUnitUnknownLevel = "organisation.unit.unknown-level";

    /// <summary>A unit's parent is unknown.</summary>
    public const string OrganisationUnitUnknownParent = "organisation.unit.unknown-parent";

    /// <summary>A unit's parents lead back to it.</summary>
    public const string OrganisationUnitCycle = "organisation.unit.cycle";

    /// <summary>A place lies below a smaller place or below a body.</summary>
    public const string OrganisationUnitLevelOrder = "organisation.unit.level-order";

    /// <summary>Two parties have one id.</summary>
    public const string OrganisationPartyDuplicate = "organisation.party.duplicate";

    /// <summary>A party is unknown.</summary>
    public const string OrganisationPartyUnknown = "organisation.party.unknown";

    /// <summary>Two persons have one id.</summary>
    public const string OrganisationPersonDuplicate = "organisation.person.duplicate";

    /// <summary>Two persons have one sign-in name.</summary>
    public const string OrganisationLoginDuplicate = "organisation.person.duplicate-login";

    /// <summary>A person is unknown.</summary>
    public const string OrganisationPersonUnknown = "organisation.person.unknown";

    /// <summary>Two posts have one id.</summary>
    public const string OrganisationPostDuplicate = "organisation.post.duplicate";

    /// <summary>A post's unit is unknown.</summary>
    public const string OrganisationPostUnknownUnit = "organisation.post.unknown-unit";

    /// <summary>A person has an id by which the journal names someone else.</summary>
    public const string OrganisationPersonReserved = "organisation.person.reserved-id";

    /// <summary>A post ends before it begins.</summary>
    public const string OrganisationPostTimes = "organisation.post.times";

    /// <summary>An absence represents a person by themselves or ends before it begins.</summary>
    public const string OrganisationAbsenceInvalid = "organisation.absence.invalid";
}
