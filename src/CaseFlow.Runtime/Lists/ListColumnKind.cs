namespace CaseFlow.Runtime.Lists;

/// <summary>What a column of a reference list holds.</summary>
public enum ListColumnKind
{
    /// <summary>One line of text.</summary>
    Text,

    /// <summary>A text of several lines.</summary>
    LongText,

    /// <summary>A decimal number.</summary>
    Number,

    /// <summary>An amount of money: whole fen in files and expressions, yuan where people write.</summary>
    Money,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>One of the column's options.</summary>
    Choice,

    /// <summary>A calendar date.</summary>
    Date,

    /// <summary>The id of a unit or party of the organisation.</summary>
    Unit,

    /// <summary>Several texts in order.</summary>
    Texts,

    /// <summary>The key of another entry of the same list, below which this one stands; see <see cref="ListTree"/>. At most one column of a list.</summary>
    Parent,
}
