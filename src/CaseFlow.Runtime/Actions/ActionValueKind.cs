namespace CaseFlow.Runtime.Actions;

/// <summary>What an input or a result of an action holds.</summary>
internal enum ActionValueKind
{
    /// <summary>A text.</summary>
    Text,

    /// <summary>A number.</summary>
    Number,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>A day, or its text yyyy-MM-dd.</summary>
    Date,

    /// <summary>A context: values by name.</summary>
    Context,

    /// <summary>A list of texts, or one text.</summary>
    Texts,

    /// <summary>A list of contexts.</summary>
    Contexts,
}
