namespace CaseFlow.Runtime.Actions.Linking;

/// <summary>How cases are linked, and what a link is called from the other side.</summary>
internal static class LinkKinds
{
    public const string Child = "child";

    public const string Parent = "parent";

    public const string Related = "related";

    public const string Source = "source";

    public const string Result = "result";

    /// <summary>The kind seen from the other case; null for an unknown kind.</summary>
    public static string? Back(string kind) => kind switch
    {
        Child => Parent,
        Parent => Child,
        Related => Related,
        Source => Result,
        Result => Source,
        _ => null,
    };
}
