namespace CaseFlow.Runtime.Lists;

/// <summary>Codes of reference lists. Problems of cells have the arguments row (from 1), key and column.</summary>
public static class ListCodes
{
    /// <summary>Refusal: no such list or version.</summary>
    public const string NotFound = "lists.not-found";

    /// <summary>Refusal: only the administrator and keepers of lists edit them.</summary>
    public const string NotKeeper = "lists.not-keeper";

    /// <summary>Refusal: somebody else published a version since the page was shown. Arguments: number, person.</summary>
    public const string Conflict = "lists.conflict";

    /// <summary>Refusal: the version has no note that says what changed and why.</summary>
    public const string NoteRequired = "lists.note-required";

    /// <summary>Refusal: the note is too long. Arguments: max.</summary>
    public const string NoteTooLong = "lists.note-too-long";

    /// <summary>Refusal: a version cannot take effect before it is published, because cases were handled by then.</summary>
    public const string Backdated = "lists.backdated";

    /// <summary>Refusal: nothing differs from the newest version.</summary>
    public const string Unchanged = "lists.unchanged";

    /// <summary>Refusal: rows or cells have problems; see the fields. Arguments: count.</summary>
    public const string Invalid = "lists.invalid";

    /// <summary>The text is not a table: a quotation mark is open, or a row has too many cells. Arguments: row.</summary>
    public const string TableMalformed = "lists.table.malformed";

    /// <summary>The file is not text in UTF-8.</summary>
    public const string TableEncoding = "lists.table.encoding";

    /// <summary>The table has a column that the list does not have, or the same twice. Arguments: column.</summary>
    public const string TableColumnUnknown = "lists.table.column-unknown";

    /// <summary>The table lacks a column. Arguments: column.</summary>
    public const string TableColumnMissing = "lists.table.column-missing";

    /// <summary>The list has too many entries. Arguments: max.</summary>
    public const string TooManyEntries = "lists.too-many-entries";

    /// <summary>The key is not one of letters, digits, dot, hyphen and underscore. Arguments: row.</summary>
    public const string KeyMalformed = "lists.key.malformed";

    /// <summary>Two entries have the same key. Arguments: row, key.</summary>
    public const string KeyTwice = "lists.key.twice";

    /// <summary>The mark is none. Arguments: row.</summary>
    public const string MarkUnknown = "lists.mark.unknown";

    /// <summary>The sources are too long.</summary>
    public const string SourcesTooLong = "lists.sources.too-long";

    /// <summary>The cell must be filled.</summary>
    public const string CellRequired = "lists.cell.required";

    /// <summary>The text is too long, or has too many parts. Arguments: max.</summary>
    public const string CellTooLong = "lists.cell.too-long";

    /// <summary>The text has characters that cannot be seen.</summary>
    public const string CellUnseen = "lists.cell.unseen";

    /// <summary>The cell is not a number.</summary>
    public const string CellNumber = "lists.cell.number";

    /// <summary>The cell is not an amount in yuan with at most two decimals.</summary>
    public const string CellMoney = "lists.cell.money";

    /// <summary>The cell is neither true nor false.</summary>
    public const string CellBoolean = "lists.cell.boolean";

    /// <summary>The cell is not one of the options. Arguments: options.</summary>
    public const string CellChoice = "lists.cell.choice";

    /// <summary>The cell is not a date.</summary>
    public const string CellDate = "lists.cell.date";

    /// <summary>The cell is not the id of a unit or party.</summary>
    public const string CellUnit = "lists.cell.unit";

    /// <summary>The list has no entry of the key above. Arguments: parent.</summary>
    public const string ParentUnknown = "lists.parent.unknown";

    /// <summary>The entry would stand below itself. Arguments: parent.</summary>
    public const string ParentCircle = "lists.parent.circle";

    /// <summary>The entry would stand too deep. Arguments: max.</summary>
    public const string ParentTooDeep = "lists.parent.too-deep";
}
