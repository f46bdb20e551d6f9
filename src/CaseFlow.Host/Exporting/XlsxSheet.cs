using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;
using CaseFlow.Calendar;
using CaseFlow.Host.Localization;
using CaseFlow.Host.Web;
using CaseFlow.Runtime.Ledgers;
using CaseFlow.Runtime.UseCases.Ledgers;

namespace CaseFlow.Host.Exporting;

/// <summary>
/// Writes a ledger as a workbook of one sheet (ECMA-376, SpreadsheetML), row by row. Days and moments are dates of the workbook, money is a number in
/// yuan, texts are texts and never formulas.
/// </summary>
internal sealed class XlsxSheet : ILedgerSheet
{
    /// <summary>The content type.</summary>
    public const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private const int DaysBefore1970 = 25_569;
    private const double MillisecondsOfDay = 86_400_000;
    private const int LongestText = 32_000;
    private static readonly TimeSpan Offset = TimeSpan.FromHours(8);
    private readonly ZipArchive archive;
    private readonly Texts texts;
    private readonly Stream sheet;
    private readonly XmlWriter xml;

    /// <summary>Begins a workbook.</summary>
    /// <param name="file">Where to write; left open.</param>
    /// <param name="texts">The texts.</param>
    public XlsxSheet(Stream file, Texts texts)
    {
        this.texts = texts;
        archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var (name, content) in XlsxParts.All(texts["ledger.sheet"]))
        {
            using var part = archive.CreateEntry(name, CompressionLevel.Fastest).Open();
            part.Write(Encoding.UTF8.GetBytes(content));
        }

        sheet = archive.CreateEntry(XlsxParts.Sheet, CompressionLevel.Fastest).Open();
        xml = XmlWriter.Create(sheet, new XmlWriterSettings { Encoding = new UTF8Encoding(false), CloseOutput = false });
    }

    /// <inheritdoc/>
    public ValueTask BeginAsync(LedgerTable table)
    {
        xml.WriteStartDocument(standalone: true);
        xml.WriteStartElement("worksheet", XlsxParts.Main);
        xml.WriteRaw("<sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews>");
        xml.WriteRaw($"<cols><col min=\"1\" max=\"{table.Columns.Length}\" width=\"18\" customWidth=\"1\"/></cols>");
        xml.WriteStartElement("sheetData");
        xml.WriteStartElement("row");
        foreach (var column in table.Columns)
        {
            Write(column.Name.In(Texts.Language), XlsxParts.Heading);
        }

        xml.WriteEndElement();
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc/>
    public ValueTask AddAsync(LedgerTable table, LedgerTableRow row)
    {
        xml.WriteStartElement("row");
        foreach (var column in table.Columns)
        {
            if (row.Cells.TryGetValue(column.Id, out var value))
            {
                Write(table, column, row, value);
            }
            else
            {
                xml.WriteRaw("<c/>");
            }
        }

        xml.WriteEndElement();
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (xml.WriteState != WriteState.Start)
        {
            xml.WriteEndDocument();
        }

        xml.Dispose();
        await sheet.DisposeAsync();
        await archive.DisposeAsync();
    }

    private void Write(LedgerTable table, LedgerColumn column, LedgerTableRow row, string value)
    {
        switch (column.Kind)
        {
            case ColumnKind.Number when decimal.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number):
                WriteNumber(number.ToString(CultureInfo.InvariantCulture), XlsxParts.Plain);
                break;
            case ColumnKind.Money when long.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var fen):
                WriteNumber((fen / 100m).ToString(CultureInfo.InvariantCulture), XlsxParts.Money);
                break;
            case ColumnKind.Date when DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day):
                WriteNumber((day.DayNumber - DateOnly.FromDateTime(DateTime.UnixEpoch).DayNumber + DaysBefore1970).ToString(CultureInfo.InvariantCulture), XlsxParts.Day);
                break;
            case ColumnKind.DateTime when long.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var at):
                var local = new Instant(at).Plus(Offset).UnixMilliseconds;
                WriteNumber(((local / MillisecondsOfDay) + DaysBefore1970).ToString("0.########", CultureInfo.InvariantCulture), XlsxParts.Moment);
                break;
            default:
                Write(LedgerCells.Show(texts, table, column, row), XlsxParts.Plain);
                break;
        }
    }

    private void WriteNumber(string number, int style)
    {
        xml.WriteStartElement("c");
        xml.WriteAttributeString("s", style.ToString(CultureInfo.InvariantCulture));
        xml.WriteElementString("v", number);
        xml.WriteEndElement();
    }

    private void Write(string text, int style)
    {
        xml.WriteStartElement("c");
        xml.WriteAttributeString("t", "inlineStr");
        xml.WriteAttributeString("s", style.ToString(CultureInfo.InvariantCulture));
        xml.WriteStartElement("is");
        xml.WriteStartElement("t");
        xml.WriteAttributeString("xml", "space", null, "preserve");
        var readable = string.Concat(text.Where(XmlConvert.IsXmlChar));
        xml.WriteString(readable.Length <= LongestText ? readable : readable[..LongestText]);
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }
}
