namespace CaseFlow.Engine;

/// <summary>Every code that the engine gives in rejections and incidents.</summary>
public static class EngineCodes
{
    /// <summary>A work item is completed that is not open.</summary>
    public const string WorkItemNotOpen = "engine.work-item.not-open";
}
