using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace CaseFlow.Host.Importing;

/// <summary>Where one value of a demand comes from.</summary>
internal sealed record ImportPart
{
    /// <summary>One column; null for none.</summary>
    public string? Column { get; init; }

    /// <summary>Several columns whose values are joined; empty ones are left out.</summary>
    public ImmutableArray<string> Columns { get; init; } = [];

    /// <summary>What stands between joined values. Default: a blank.</summary>
    public string Separator { get; init; } = " ";

    /// <summary>The same value for every row; null for none.</summary>
    public string? Constant { get; init; }

    /// <summary>Values of the file and what they stand for; null to take values as they are.</summary>
    public ImmutableSortedDictionary<string, string>? Table { get; init; }

    /// <summary>The value where the file has none or the table does not know it; null for none.</summary>
    public string? Default { get; init; }

    /// <summary>The columns that are read.</summary>
    [JsonIgnore]
    public IEnumerable<string> Read => Column is null ? Columns : Columns.Prepend(Column);

    /// <summary>Every value that the mapping itself writes.</summary>
    [JsonIgnore]
    public IEnumerable<string> Written => (Table?.Values ?? []).Append(Constant).Append(Default).OfType<string>();

    /// <summary>The value of a row; empty when it has none.</summary>
    /// <param name="row">The row.</param>
    public string Of(ImportRow row)
    {
        var found = Constant ?? string.Join(Separator, Read.Select(column => row[column].Trim()).Where(value => value.Length > 0));
        var meant = Table is null ? found : Table.GetValueOrDefault(found, "");
        return meant.Length > 0 ? meant : Default ?? "";
    }
}
