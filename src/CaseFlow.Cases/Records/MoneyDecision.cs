namespace CaseFlow.Cases.Records;

/// <summary>What a body decides on an application.</summary>
public enum MoneyDecision
{
    /// <summary>It agrees.</summary>
    Approve,

    /// <summary>It goes back to the applicant.</summary>
    Return,

    /// <summary>It refuses for good.</summary>
    Reject,
}
