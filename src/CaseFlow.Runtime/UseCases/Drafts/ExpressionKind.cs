namespace CaseFlow.Runtime.UseCases.Drafts;

/// <summary>What an expression must give.</summary>
public enum ExpressionKind
{
    /// <summary>Any value.</summary>
    Value,

    /// <summary>Yes or no.</summary>
    Condition,

    /// <summary>How long.</summary>
    Duration,
}
