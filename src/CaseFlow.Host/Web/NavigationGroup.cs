using System.Collections.Immutable;

namespace CaseFlow.Host.Web;

/// <summary>Links of the navigation that stand together: beside each other, or in a menu.</summary>
/// <param name="Text">The key of the menu's name; null for links that stand for themselves.</param>
/// <param name="Links">The links, those used most first.</param>
internal sealed record NavigationGroup(string? Text, ImmutableArray<NavigationLink> Links);
