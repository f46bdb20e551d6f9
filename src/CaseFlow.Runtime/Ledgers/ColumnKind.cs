namespace CaseFlow.Runtime.Ledgers;

/// <summary>What a column of a ledger holds.</summary>
public enum ColumnKind
{
    /// <summary>Words; lists are joined.</summary>
    Text,

    /// <summary>A number.</summary>
    Number,

    /// <summary>An amount in whole fen.</summary>
    Money,

    /// <summary>A local day; of a date and time the day is taken.</summary>
    Date,

    /// <summary>A moment, shown to the minute.</summary>
    DateTime,

    /// <summary>Yes or no.</summary>
    Boolean,

    /// <summary>An identifier that is shown in words.</summary>
    Choice,
}
