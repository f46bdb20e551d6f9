using System.Collections.Immutable;
using System.Globalization;
using System.IO.Compression;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using CaseFlow.Xml;

namespace CaseFlow.Host.Designing.Tables;

/// <summary>
/// Reads the cells of the first sheet of a workbook (ECMA-376, SpreadsheetML) as texts. Only the parts that are needed are unpacked, never more than is
/// allowed, whatever the file says of their size; formulas are not read, only what they gave. The value of merged cells counts for each of them.
/// </summary>
internal static partial class XlsxRows
{
    /// <summary>The most rows that are read.</summary>
    public const int MostRows = 5_000;

    /// <summary>The most columns that are read.</summary>
    public const int MostColumns = 100;

    private const int MostMembers = 5_000;
    private const int MostBytes = 16 * 1024 * 1024;
    private const int MostElements = 1_000_000;
    private const int LettersOfColumn = 26;
    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static readonly XNamespace Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static readonly XNamespace Packages = "http://schemas.openxmlformats.org/package/2006/relationships";

    /// <summary>Reads a workbook; never throws on content.</summary>
    /// <param name="content">The file.</param>
    /// <returns>The cells; null when it is no such file, or unpacks to more than is read.</returns>
    public static SheetRows? Read(ReadOnlyMemory<byte> content)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(content.ToArray(), writable: false), ZipArchiveMode.Read);
            return archive.Entries.Count <= MostMembers && SheetOf(archive) is { } path && Part(archive, path) is { } sheet
                ? Rows(sheet, Shared(Part(archive, "xl/sharedStrings.xml")))
                : null;
        }
        catch (Exception e) when (e is InvalidDataException or NotSupportedException or IOException)
        {
            return null;
        }
    }

    private static string? SheetOf(ZipArchive archive)
    {
        var id = Part(archive, "xl/workbook.xml")?.Element(Main + "sheets")?.Element(Main + "sheet")?.Attribute(Relations + "id")?.Value;
        var target = Part(archive, "xl/_rels/workbook.xml.rels")?.Elements(Packages + "Relationship").FirstOrDefault(r => r.Attribute("Id")?.Value == id)?.Attribute("Target")?.Value;
        return target is null || id is null ? null : target.StartsWith('/') ? target[1..] : "xl/" + target;
    }

    private static ElementNode? Part(ZipArchive archive, string path)
    {
        if (archive.GetEntry(path) is not { } entry || entry.Length > MostBytes)
        {
            return null;
        }

        using var stream = entry.Open();
        var bytes = new byte[entry.Length];
        var length = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        return XmlGate.Read(bytes.AsSpan(0, length), new XmlBounds(MostBytes, MostElements)).Tree?.Root;
    }

    private static ImmutableArray<string> Shared(ElementNode? part) => part is null ? [] : [.. part.Elements(Main + "si").Select(TextOf)];

    // Phonetic helps beside a text are not part of it.
    private static string TextOf(ElementNode item) =>
        string.Concat(item.Elements().SelectMany(part => part.Name == Main + "t" ? [part] : part.Name == Main + "r" ? part.Elements(Main + "t") : []).Select(text => text.Value));

    private static SheetRows? Rows(ElementNode sheet, ImmutableArray<string> shared)
    {
        var rows = new SortedList<int, List<string>>();
        var unread = ImmutableArray.CreateBuilder<string>();
        var number = 0;
        foreach (var row in sheet.Element(Main + "sheetData")?.Elements(Main + "row") ?? [])
        {
            number = int.TryParse(row.Attribute("r")?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var written) ? written : number + 1;
            var cells = new List<string>();
            foreach (var cell in row.Elements(Main + "c"))
            {
                var column = ColumnOf(cell.Attribute("r")?.Value) ?? cells.Count;
                if (column >= MostColumns)
                {
                    return SheetRows.TooLarge;
                }

                if (column < cells.Count)
                {
                    return null;
                }

                cells.AddRange(Enumerable.Repeat("", column - cells.Count));
                cells.Add(ValueOf(cell, shared).Trim());
                if (IsUnread(cell))
                {
                    unread.Add(cell.Attribute("r")?.Value ?? $"{(char)('A' + (column % LettersOfColumn))}{number}");
                }
            }

            if (cells.Any(cell => cell.Length > 0) && !rows.TryAdd(number, cells))
            {
                return null;
            }

            if (rows.Count > MostRows)
            {
                return SheetRows.TooLarge;
            }
        }

        return SpreadMerged(sheet, rows) ? new SheetRows([.. rows.Values.Select(Trimmed)], unread.ToImmutable(), false) : null;
    }

    private static ImmutableArray<string> Trimmed(List<string> cells) => [.. cells[..(cells.FindLastIndex(cell => cell.Length > 0) + 1)]];

    // A file that merges more cells than a sheet of this size has was not made by a spreadsheet.
    private static bool SpreadMerged(ElementNode sheet, SortedList<int, List<string>> rows)
    {
        var spread = 0;
        foreach (var match in (sheet.Element(Main + "mergeCells")?.Elements(Main + "mergeCell") ?? []).Select(merged => Range().Match(merged.Attribute("ref")?.Value ?? "")).Where(match => match.Success))
        {
            var (left, right) = (ColumnOf(match.Groups["left"].Value) ?? 0, Math.Min(ColumnOf(match.Groups["right"].Value) ?? 0, MostColumns - 1));
            var (top, bottom) = (RowOf(match.Groups["top"]), RowOf(match.Groups["bottom"]));
            var value = rows.TryGetValue(top, out var first) && left < first.Count ? first[left] : "";
            for (var at = value.Length == 0 ? rows.Count : rows.IndexOfKey(top); at < rows.Count && rows.GetKeyAtIndex(at) <= bottom; at++)
            {
                var cells = rows.GetValueAtIndex(at);
                cells.AddRange(Enumerable.Repeat("", Math.Max(0, right + 1 - cells.Count)));
                for (var column = left; column <= right; column++)
                {
                    cells[column] = value;
                    spread++;
                }
            }

            if (spread > MostRows * MostColumns)
            {
                return false;
            }
        }

        return true;
    }

    private static int RowOf(Group digits) => int.Parse(digits.ValueSpan, CultureInfo.InvariantCulture);

    private static bool IsUnread(ElementNode cell) => cell.Attribute("t")?.Value == "e" || (cell.Element(Main + "f") is not null && cell.Element(Main + "v") is null);

    /// <summary>The column, from 0, of a reference such as <c>AB12</c>; null when it is none.</summary>
    private static int? ColumnOf(string? reference)
    {
        var column = 0;
        foreach (var letter in (reference ?? "").TakeWhile(char.IsAsciiLetterUpper).Take(3))
        {
            column = (column * LettersOfColumn) + letter - 'A' + 1;
        }

        return column == 0 ? null : column - 1;
    }

    private static string ValueOf(ElementNode cell, ImmutableArray<string> shared)
    {
        var value = cell.Element(Main + "v")?.Value ?? "";
        return cell.Attribute("t")?.Value switch
        {
            "s" => int.TryParse(value, out var at) && at >= 0 && at < shared.Length ? shared[at] : "",
            "inlineStr" => cell.Element(Main + "is") is { } text ? TextOf(text) : "",
            "b" => value == "1" ? "true" : "false",
            "e" => "",
            _ => value,
        };
    }

    [GeneratedRegex("^(?<left>[A-Z]{1,3})(?<top>[0-9]{1,7}):(?<right>[A-Z]{1,3})(?<bottom>[0-9]{1,7})$", RegexOptions.CultureInvariant)]
    private static partial Regex Range();
}
