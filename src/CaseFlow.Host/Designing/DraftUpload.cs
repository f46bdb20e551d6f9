using System.Collections.Immutable;
using System.Text.Unicode;
using CaseFlow.Bpmn.Xml;
using CaseFlow.Runtime;
using CaseFlow.Runtime.Bridging;
using CaseFlow.Runtime.Bridging.Elsa;
using CaseFlow.Runtime.Deployment;
using CaseFlow.Runtime.Drafts;
using CaseFlow.Runtime.UseCases.Drafts;

namespace CaseFlow.Host.Designing;

/// <summary>A file that somebody brings for a draft: the package of a folder, a diagram alone, or a workflow definition of Elsa 3.</summary>
/// <param name="Source">What it is; null when it was refused.</param>
/// <param name="Refusal">Why it was refused; null when it was not.</param>
internal sealed record DraftUpload(DraftSource? Source, Refusal? Refusal)
{
    /// <summary>No file that differs.</summary>
    public static ImmutableSortedDictionary<string, ReadOnlyMemory<byte>?> Nothing { get; } =
        ImmutableSortedDictionary.Create<string, ReadOnlyMemory<byte>?>(StringComparer.Ordinal);

    private static readonly byte[] Mark = [0xEF, 0xBB, 0xBF];

    /// <summary>What the file says and the draft does not; empty for our own files.</summary>
    public ImmutableArray<ImportRemark> NotCarried { get; private init; } = [];

    /// <summary>The files by path, of which a package names all.</summary>
    public ImmutableSortedDictionary<string, ReadOnlyMemory<byte>?> Files => Source switch
    {
        DraftSource.Package package => package.Files.ToImmutableSortedDictionary(file => file.Key, file => (ReadOnlyMemory<byte>?)file.Value, StringComparer.Ordinal),
        DraftSource.Diagram diagram => Nothing.Add(ProcedureFiles.Diagram, diagram.Content),
        _ => throw new InvalidOperationException("Expected to read the files of an upload, but it was refused."),
    };

    /// <summary>Reads an upload.</summary>
    /// <param name="file">The file; null when none was sent.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public static async Task<DraftUpload> ReadAsync(IFormFile? file, CancellationToken cancellation)
    {
        if (file is not { Length: > 0 })
        {
            return new DraftUpload(null, Refusal.Of(DraftRequestCodes.Package));
        }

        if (file.Length > ElsaReader.MostBytes)
        {
            return Refused(DraftRequestCodes.TooLarge, ("max", $"{DraftFiles.MostBytes}"));
        }

        var content = new byte[file.Length];
        await using (var stream = file.OpenReadStream())
        {
            await stream.ReadExactlyAsync(content, cancellation);
        }

        if (IsJson(content))
        {
            return OfElsa(ElsaReader.Read(content.AsMemory(content.AsSpan().StartsWith(Mark) ? Mark.Length : 0)));
        }

        if (content.Length > DraftFiles.MostBytes)
        {
            return Refused(DraftRequestCodes.TooLarge, ("max", $"{DraftFiles.MostBytes}"));
        }

        return DraftPackage.IsPackage(content) ? OfPackage(DraftPackage.Read(content)) : OfDiagram(content, new DraftSource.Diagram(content));
    }

    private static bool IsJson(ReadOnlySpan<byte> content) =>
        (content.StartsWith(Mark) ? content[Mark.Length..] : content).TrimStart(" \t\r\n"u8) is [(byte)'{' or (byte)'[', ..];

    private static DraftUpload OfElsa(ElsaImport import) => import switch
    {
        { Refusal: { } refusal } => new(null, refusal),
        { Files: { } files } => OfPackage((files, DraftFiles.Check(files))),
        _ => new(new DraftSource.Diagram(import.Diagram!.Value), null) { NotCarried = import.Remarks },
    };

    private static DraftUpload OfPackage((ImmutableSortedDictionary<string, ReadOnlyMemory<byte>>? Files, Refusal? Refusal) read)
    {
        if (read is not { Files: { } files, Refusal: null })
        {
            return new DraftUpload(null, read.Refusal);
        }

        var missing = new[] { ProcedureFiles.Diagram, ProcedureFiles.Description }.FirstOrDefault(path => !files.ContainsKey(path));
        return missing is not null
            ? Refused(DraftRequestCodes.Incomplete, ("path", missing))
            : OfDiagram(files[ProcedureFiles.Diagram], new DraftSource.Package(files));
    }

    // What cannot even be shown in the designer never takes the place of what can.
    private static DraftUpload OfDiagram(ReadOnlyMemory<byte> diagram, DraftSource source)
    {
        var reading = BpmnReader.Read(diagram);
        if (reading.Source is not { } tree)
        {
            var why = reading.Findings[0];
            return Refused(DraftRequestCodes.Diagram, ("reason", why.Code), ("line", $"{Math.Max(1, why.Line)}"));
        }

        var kinds = tree.Root.Elements().Select(element => element.Name.LocalName).Distinct(StringComparer.Ordinal).ToList();
        if (!kinds.Contains("process"))
        {
            return Refused(DraftRequestCodes.NoProcess, ("found", string.Join(", ", kinds)));
        }

        if (source is not DraftSource.Diagram)
        {
            return new DraftUpload(source, null) { NotCarried = ForeignParts.Of(tree) };
        }

        return tree.Root.Descendants().Any(element => element.Name.LocalName == "BPMNShape")
            ? new DraftUpload(Utf8.IsValid(diagram.Span) ? source : new DraftSource.Diagram(BpmnWriter.Write(tree)), null) { NotCarried = ForeignParts.Of(tree) }
            : Refused(DraftRequestCodes.Undrawn);
    }

    private static DraftUpload Refused(string code, params (string Name, string Value)[] arguments) => new(null, Runtime.Refusal.Of(code, arguments));
}
