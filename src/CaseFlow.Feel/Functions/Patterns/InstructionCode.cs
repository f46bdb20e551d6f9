namespace CaseFlow.Feel.Functions.Patterns;

/// <summary>What an instruction does.</summary>
internal enum InstructionCode
{
    /// <summary>Takes one character.</summary>
    Character,

    /// <summary>Takes one character of a set.</summary>
    OneOf,

    /// <summary>Goes on at an instruction, and at another one if that fails.</summary>
    Branch,

    /// <summary>Goes on at an instruction.</summary>
    Jump,

    /// <summary>Notes the place in a slot.</summary>
    Note,

    /// <summary>Fails at the place that a slot notes: a repetition that took nothing.</summary>
    Advance,

    /// <summary>Takes what a group has kept.</summary>
    BackReference,

    /// <summary>Holds at the start.</summary>
    Start,

    /// <summary>Holds at the end.</summary>
    End,

    /// <summary>The whole has matched.</summary>
    Match,
}
