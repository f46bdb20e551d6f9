using System.IO.Compression;
using System.Text;

namespace CaseFlow.Host.Tests.Designing;

/// <summary>Workbooks as spreadsheets write them, and broken ones.</summary>
internal static class Workbooks
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>A workbook of one sheet.</summary>
    /// <param name="rows">The rows of the sheet as XML.</param>
    /// <param name="shared">The texts that cells share, as XML.</param>
    /// <param name="before">What stands before the sheet's root.</param>
    /// <param name="merged">The merged ranges of the sheet as XML.</param>
    public static byte[] Of(string rows, string shared = "", string before = "", string merged = "")
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(archive, "[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>");
            Add(archive, "xl/workbook.xml", $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Relations}\"><sheets><sheet name=\"规则\" sheetId=\"1\" r:id=\"rId7\"/></sheets></workbook>");
            Add(archive, "xl/_rels/workbook.xml.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId7\" Type=\"t\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
            Add(archive, "xl/sharedStrings.xml", $"<sst xmlns=\"{Main}\">{shared}</sst>");
            Add(archive, "xl/worksheets/sheet1.xml", $"{before}<worksheet xmlns=\"{Main}\"><sheetData>{rows}</sheetData><mergeCells>{merged}</mergeCells></worksheet>");
        }

        return bytes.ToArray();
    }

    private static void Add(ZipArchive archive, string path, string content)
    {
        using var stream = archive.CreateEntry(path).Open();
        stream.Write(Encoding.UTF8.GetBytes(content));
    }
}
