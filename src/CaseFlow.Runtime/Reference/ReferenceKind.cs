namespace CaseFlow.Runtime.Reference;

/// <summary>The kinds of reference data that are no versioned lists.</summary>
public static class ReferenceKind
{
    /// <summary>The working calendar.</summary>
    public const string Calendar = "calendar";

    /// <summary>The organisation.</summary>
    public const string Organisation = "organisation";
}
