using System.IO.Compression;
using CaseFlow.Host.Photos;

namespace CaseFlow.Host.Papers;

/// <summary>
/// Accepts papers by their content: PDF, office files (docx, xlsx, pptx) without macros, and pictures, which are cleaned as photos are.
/// Never throws on content.
/// </summary>
internal static class PaperCheck
{
    private const int MostMembers = 5_000;
    private const int TailOfPdf = 2_048;

    // The member that tells what an office file is (ECMA-376-2).
    private static readonly (string Member, string Type)[] Office =
    [
        ("word/document.xml", PaperTypes.Docx),
        ("xl/workbook.xml", PaperTypes.Xlsx),
        ("ppt/presentation.xml", PaperTypes.Pptx),
    ];

    /// <summary>Checks a file.</summary>
    /// <param name="bytes">The whole file.</param>
    /// <param name="maxBytes">The most bytes it may have, inclusive.</param>
    /// <returns>The media type and what to store, or one of <see cref="PaperCodes"/> or <see cref="PhotoCodes"/>.</returns>
    public static PhotoResult Check(ReadOnlyMemory<byte> bytes, int maxBytes)
    {
        if (bytes.Length > maxBytes)
        {
            return PhotoResult.Refused(PaperCodes.TooLarge);
        }

        var content = bytes.Span;
        if (content.StartsWith("%PDF-"u8))
        {
            return content[Math.Max(0, content.Length - TailOfPdf)..].IndexOf("%%EOF"u8) >= 0
                ? PhotoResult.Accepted(PaperTypes.Pdf, bytes)
                : PhotoResult.Refused(PaperCodes.Damaged);
        }

        if (content.StartsWith("PK\u0003\u0004"u8))
        {
            return OfficeFile(bytes);
        }

        var photo = PhotoCheck.Check(bytes, maxBytes);
        return photo.RefusalCode == PhotoCodes.NotAnImage ? PhotoResult.Refused(PaperCodes.NotAPaper) : photo;
    }

    private static PhotoResult OfficeFile(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(bytes.ToArray(), writable: false), ZipArchiveMode.Read);
            if (archive.Entries.Count > MostMembers)
            {
                return PhotoResult.Refused(PaperCodes.NotAPaper);
            }

            var members = archive.Entries.Select(e => e.FullName).ToHashSet(StringComparer.OrdinalIgnoreCase);
            if (members.Any(m => m.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase)))
            {
                return PhotoResult.Refused(PaperCodes.Macros);
            }

            return Office.FirstOrDefault(o => members.Contains("[Content_Types].xml") && members.Contains(o.Member)).Type is { } type
                ? PhotoResult.Accepted(type, bytes)
                : PhotoResult.Refused(PaperCodes.NotAPaper);
        }
        catch (InvalidDataException)
        {
            return PhotoResult.Refused(PaperCodes.Damaged);
        }
    }
}
