namespace CaseFlow.Cases.Records;

/// <summary>What a talk is for.</summary>
public enum TalkKind
{
    /// <summary>After a finding of supervision 问责约谈.</summary>
    Accountability,

    /// <summary>A reminder, such as to one of the bottom three 提醒约谈.</summary>
    Reminder,

    /// <summary>With a member of an owners' committee.</summary>
    Member,
}
