namespace CaseFlow.Bpmn.Validation.StateSpace;

/// <summary>When a transition can fire and what it takes.</summary>
internal enum TransitionKind
{
    /// <summary>Needs and takes a token of each of its places.</summary>
    Ordinary,

    /// <summary>An inclusive join: takes the tokens that are there, when no other can still arrive.</summary>
    Inclusive,

    /// <summary>Takes every token of the scope.</summary>
    Clear,

    /// <summary>Fires once, at the beginning.</summary>
    Start,
}
