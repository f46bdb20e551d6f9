namespace CaseFlow.Runtime.Drafts.Names;

/// <summary>What gives a name its value.</summary>
public enum NameOrigin
{
    /// <summary>Every case has it.</summary>
    Case,

    /// <summary>The form by which a case is registered.</summary>
    Intake,

    /// <summary>Who calls the procedure, or a called procedure: declared in the description.</summary>
    Variable,

    /// <summary>A form of a task.</summary>
    Form,

    /// <summary>An action.</summary>
    Action,

    /// <summary>A called procedure.</summary>
    Call,

    /// <summary>A decision.</summary>
    Decision,

    /// <summary>A calculation.</summary>
    Script,

    /// <summary>What an activity gathers that is carried out several times, or what several people decided.</summary>
    Gathered,
}
