namespace CaseFlow.Runtime.Reference;

/// <summary>The kinds of reference data.</summary>
public static class ReferenceKind
{
    /// <summary>The working calendar.</summary>
    public const string Calendar = "calendar";

    /// <summary>The classification list.</summary>
    public const string Categories = "categories";

    /// <summary>The organisation.</summary>
    public const string Organisation = "organisation";
}
