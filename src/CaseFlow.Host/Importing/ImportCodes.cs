namespace CaseFlow.Host.Importing;

/// <summary>What can be wrong with a file of demands, its mapping or one of its rows.</summary>
internal static class ImportCodes
{
    /// <summary>The file has no row, not even column names.</summary>
    public const string FileEmpty = "import.file.empty";

    /// <summary>A column that the mapping names is not in the file. Arguments: column, columns.</summary>
    public const string ColumnMissing = "import.column.missing";

    /// <summary>The encoding is unknown. Arguments: encoding.</summary>
    public const string EncodingUnknown = "import.encoding.unknown";

    /// <summary>The mapping is not JSON or has an unknown or missing part. Arguments: why.</summary>
    public const string MapUnreadable = "import.map.unreadable";

    /// <summary>A part of the mapping says neither column nor constant. Arguments: part.</summary>
    public const string MapPartEmpty = "import.map.part-empty";

    /// <summary>A time zone is unknown. Arguments: zone.</summary>
    public const string MapZone = "import.map.zone";

    /// <summary>A place in the mapping is not in the organisation. Arguments: value.</summary>
    public const string MapPlace = "import.map.place";

    /// <summary>A category in the mapping is not in the classification list. Arguments: value.</summary>
    public const string MapCategory = "import.map.category";

    /// <summary>A channel in the mapping is not one of the mechanism. Arguments: value, channels.</summary>
    public const string MapChannel = "import.map.channel";

    /// <summary>Bytes are not of the encoding. Arguments: encoding.</summary>
    public const string RowBytes = "import.row.bytes";

    /// <summary>A character with the number 0.</summary>
    public const string RowZero = "import.row.zero";

    /// <summary>Another number of fields than columns. Arguments: fields, columns.</summary>
    public const string RowFields = "import.row.fields";

    /// <summary>A quotation mark is not closed, or text follows the closing one.</summary>
    public const string RowQuotes = "import.row.quotes";

    /// <summary>The row is too long. Arguments: max.</summary>
    public const string RowTooLong = "import.row.too-long";

    /// <summary>The id is missing.</summary>
    public const string RowIdMissing = "import.row.id-missing";

    /// <summary>The id is longer than it may be. Arguments: max.</summary>
    public const string RowIdTooLong = "import.row.id-too-long";

    /// <summary>The same id stood in an earlier row.</summary>
    public const string RowIdTwice = "import.row.id-twice";

    /// <summary>Nothing leads to a place. Arguments: value.</summary>
    public const string RowPlace = "import.row.place";

    /// <summary>Nothing leads to a channel. Arguments: value.</summary>
    public const string RowChannel = "import.row.channel";

    /// <summary>The moment cannot be read. Arguments: value, format.</summary>
    public const string RowMoment = "import.row.moment";

    /// <summary>The moment lies in the future. Arguments: value.</summary>
    public const string RowFuture = "import.row.future";
}
