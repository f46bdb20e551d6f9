namespace CaseFlow.Bpmn.Validation;

/// <summary>How bad a finding is.</summary>
public enum Severity
{
    /// <summary>Probably not meant; nothing is refused.</summary>
    Warning,

    /// <summary>The engine would not carry this out faithfully: publishing is refused.</summary>
    Blocking,

    /// <summary>The schema or the specification is broken: import is refused.</summary>
    Error,
}
