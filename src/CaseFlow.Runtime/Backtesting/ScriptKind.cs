namespace CaseFlow.Runtime.Backtesting;

/// <summary>Kinds of what a case waits for from outside.</summary>
internal enum ScriptKind
{
    /// <summary>A person's work.</summary>
    Work,

    /// <summary>A message.</summary>
    Message,

    /// <summary>A signal.</summary>
    Signal,

    /// <summary>An action.</summary>
    Action,

    /// <summary>A called process.</summary>
    Call,

    /// <summary>Somebody who tries again what led to an incident.</summary>
    Incident,
}
