namespace CaseFlow.Host.Importing;

/// <summary>A row of the file.</summary>
/// <param name="line">The line on which it begins, from 1.</param>
/// <param name="columns">Positions by column name.</param>
/// <param name="fields">The fields.</param>
internal sealed class ImportRow(long line, IReadOnlyDictionary<string, int> columns, string[] fields)
{
    /// <summary>The line on which the row begins, from 1.</summary>
    public long Line { get; } = line;

    /// <summary>The field of a column.</summary>
    /// <param name="column">The column's name.</param>
    public string this[string column] => fields[columns[column]];
}
