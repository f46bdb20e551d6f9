namespace CaseFlow.Runtime.Forms;

/// <summary>Every code of field problems.</summary>
public static class FormCodes
{
    /// <summary>A value must be given.</summary>
    public const string Required = "form.required";

    /// <summary>The field may be seen, not changed.</summary>
    public const string NotWritable = "form.field.not-writable";

    /// <summary>A text has too many characters. Arguments: max.</summary>
    public const string TextTooLong = "form.text.too-long";

    /// <summary>Not a number.</summary>
    public const string NumberFormat = "form.number.format";

    /// <summary>A number out of range. Arguments: min, max; either may be missing.</summary>
    public const string NumberRange = "form.number.range";

    /// <summary>Not an amount in yuan with at most two decimals.</summary>
    public const string MoneyFormat = "form.money.format";

    /// <summary>An amount out of range. Arguments: min, max in yuan; either may be missing.</summary>
    public const string MoneyRange = "form.money.range";

    /// <summary>Not a date written yyyy-MM-dd.</summary>
    public const string DateFormat = "form.date.format";

    /// <summary>Not one of the options.</summary>
    public const string ChoiceUnknown = "form.choice.unknown";

    /// <summary>No such unit.</summary>
    public const string PlaceUnknown = "form.place.unknown";

    /// <summary>No such category.</summary>
    public const string CategoryUnknown = "form.category.unknown";

    /// <summary>No such person.</summary>
    public const string PersonUnknown = "form.person.unknown";

    /// <summary>Too many photos. Arguments: max.</summary>
    public const string PhotosTooMany = "form.photos.too-many";

    /// <summary>A photo that was not uploaded.</summary>
    public const string PhotoUnknown = "form.photos.unknown";

    /// <summary>The list from which the options come has none.</summary>
    public const string OptionsEmpty = "form.options.empty";

    /// <summary>Not a date and time written yyyy-MM-ddTHH:mm.</summary>
    public const string DateTimeFormat = "form.date-time.format";

    /// <summary>Not one of the units to choose from.</summary>
    public const string UnitUnknown = "form.unit.unknown";

    /// <summary>Too many papers. Arguments: max.</summary>
    public const string FilesTooMany = "form.papers.too-many";

    /// <summary>A paper that was not uploaded.</summary>
    public const string FileUnknown = "form.papers.unknown";

    /// <summary>A table has too few rows. Arguments: least, count.</summary>
    public const string TableTooFew = "form.table.too-few";

    /// <summary>A table has too many rows. Arguments: most.</summary>
    public const string TableTooMany = "form.table.too-many";

    /// <summary>Not a list of rows of known columns.</summary>
    public const string TableFormat = "form.table.format";

    /// <summary>A pasted table has more characters than are read. Arguments: most.</summary>
    public const string CsvTooLong = "form.table.csv-too-long";

    /// <summary>A pasted table names a column that there is not. Arguments: name, columns.</summary>
    public const string CsvColumn = "form.table.csv-column";

    /// <summary>A pasted table names a column twice. Arguments: name.</summary>
    public const string CsvColumnTwice = "form.table.csv-column-twice";

    /// <summary>A row of a pasted table has more cells than columns are named. Arguments: row.</summary>
    public const string CsvCells = "form.table.csv-cells";

    /// <summary>A quotation mark of a pasted table is not closed. Arguments: row.</summary>
    public const string CsvQuote = "form.table.csv-quote";

    /// <summary>Neither true nor false.</summary>
    public const string BooleanFormat = "form.boolean.format";
}
