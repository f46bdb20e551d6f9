using CaseFlow.Runtime.Forms;

namespace CaseFlow.Runtime.UseCases.Reference;

/// <summary>A category of the classification list.</summary>
/// <param name="Id">The category's id.</param>
/// <param name="Parent">The category above; null at the top.</param>
/// <param name="Name">Its name.</param>
public sealed record CategoryView(string Id, string? Parent, LocalText Name)
{
    /// <summary>Whether only earlier versions of the list have it; cases may, new ones are not given it.</summary>
    public bool IsWithdrawn { get; init; }
}
