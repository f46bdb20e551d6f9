namespace CaseFlow.Runtime.Actions;

/// <summary>Codes of actions that cannot be done; other failures keep the code of the case's rule.</summary>
public static class ActionCodes
{
    /// <summary>An input is missing or of the wrong kind.</summary>
    public const string InputInvalid = "runtime.action.input";

    /// <summary>The action is not in the catalogue.</summary>
    public const string Unknown = "runtime.action.unknown";
}
