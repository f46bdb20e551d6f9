namespace CaseFlow.Host.Web;

/// <summary>A link of the navigation.</summary>
/// <param name="Text">The key of its text.</param>
/// <param name="Address">Where it leads.</param>
/// <param name="Right">The right without which it is not shown; null for everybody.</param>
internal sealed record NavigationLink(string Text, string Address, string? Right = null)
{
    /// <summary>Whether a page lies at or below it.</summary>
    /// <param name="path">The page's address.</param>
    public bool Covers(PathString path) => path.StartsWithSegments(Address, StringComparison.Ordinal);
}
