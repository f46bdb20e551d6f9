namespace CaseFlow.Dmn.Indexing;

/// <summary>The kinds of values that cells are looked up by.</summary>
internal enum ConstantKind
{
    /// <summary>Numbers, in their order.</summary>
    Number,

    /// <summary>Dates, in their order.</summary>
    Date,

    /// <summary>Texts, one by one.</summary>
    Text,

    /// <summary>Booleans.</summary>
    Boolean,
}
