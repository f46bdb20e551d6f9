namespace CaseFlow.Runtime.Forms;

/// <summary>What a form field holds.</summary>
public enum FieldKind
{
    /// <summary>One line of text.</summary>
    Text,

    /// <summary>Several lines of text.</summary>
    LongText,

    /// <summary>A decimal number.</summary>
    Number,

    /// <summary>An amount of money, kept as whole fen; entered in yuan with at most two decimals.</summary>
    Money,

    /// <summary>A calendar date, <c>yyyy-MM-dd</c>.</summary>
    Date,

    /// <summary>One of the field's options.</summary>
    Choice,

    /// <summary>An organisational unit.</summary>
    Place,

    /// <summary>A category of the classification list.</summary>
    Category,

    /// <summary>A person.</summary>
    Person,

    /// <summary>Photos: ids of stored files separated by commas.</summary>
    Photos,

    /// <summary>Yes or no: <c>true</c> or <c>false</c>.</summary>
    Boolean,

    /// <summary>Any number of the field's options, kept as a list of texts.</summary>
    MultiChoice,

    /// <summary>A date and a time of day as clocks in China show them, <c>yyyy-MM-ddTHH:mm</c>; kept with the offset +08:00.</summary>
    DateTime,

    /// <summary>An organisational unit among those that the field's filter lets through; kept as its id.</summary>
    Unit,

    /// <summary>Papers: ids of stored files separated by commas.</summary>
    File,

    /// <summary>Rows of named cells; kept as a list of contexts.</summary>
    Table,
}
