namespace CaseFlow.Engine.Tests;

/// <summary>The members of closed families, found by reflection.</summary>
internal static class Kinds
{
    internal static IReadOnlyList<Type> OfFlowNodes { get; } = Of(typeof(FlowNode));

    internal static IReadOnlyList<Type> OfEvents { get; } = Of(typeof(ProcessEvent));

    internal static IReadOnlyList<Type> Of(Type family) =>
        [.. family.Assembly.GetTypes().Where(type => !type.IsAbstract && type.IsSubclassOf(family)).OrderBy(type => type.Name, StringComparer.Ordinal)];
}
