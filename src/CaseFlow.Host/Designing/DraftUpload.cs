using System.Collections.Immutable;
using CaseFlow.Runtime;
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

    /// <summary>What the file says and the diagram does not; empty for our own files.</summary>
    public ImmutableArray<ElsaRemark> Remarks { get; private init; } = [];

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

        if (file.Length > DraftFiles.MostBytes)
        {
            return new DraftUpload(null, Refusal.Of(DraftCodes.TooLarge, ("max", $"{DraftFiles.MostBytes}")));
        }

        var content = new byte[file.Length];
        await using (var stream = file.OpenReadStream())
        {
            await stream.ReadExactlyAsync(content, cancellation);
        }

        if (IsJson(content))
        {
            return Of(ElsaReader.Read(content));
        }

        if (!DraftPackage.IsPackage(content))
        {
            return new DraftUpload(new DraftSource.Diagram(content), null);
        }

        var (files, refusal) = DraftPackage.Read(content);
        return new DraftUpload(files is null ? null : new DraftSource.Package(files), refusal);
    }

    private static bool IsJson(ReadOnlySpan<byte> content) => (content.StartsWith("\uFEFF"u8) ? content[3..] : content).TrimStart(" \t\r\n"u8).StartsWith("{"u8);

    private static DraftUpload Of(ElsaImport import) => import switch
    {
        { Refusal: { } refusal } => new(null, refusal),
        { Files: { } files } => DraftFiles.Check(files) is { } wrong ? new(null, wrong) : new(new DraftSource.Package(files), null),
        _ => new(new DraftSource.Diagram(import.Diagram!.Value), null) { Remarks = import.Remarks },
    };
}
