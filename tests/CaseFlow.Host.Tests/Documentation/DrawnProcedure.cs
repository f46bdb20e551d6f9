using System.Collections.Immutable;
using System.Text.Json;
using CaseFlow.Bpmn.Model;
using CaseFlow.Host.Describing;
using CaseFlow.Runtime.Deployment;
using CaseFlow.Testing;

namespace CaseFlow.Host.Tests.Documentation;

/// <summary>A procedure of <c>workflows/</c>, read as publishing reads it, with what only its file says.</summary>
internal sealed record DrawnProcedure(Procedure Procedure, JsonElement File, ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> Files)
{
    public string Id => Procedure.Mechanism.Id;

    public string Catalogue => File.GetProperty("catalogue").GetString()!;

    public Process Process => Procedure.Document.Processes.First(process => process.Id.Value == Procedure.Mechanism.Process);

    public ImmutableArray<ProcedureStep> Steps => ProcedureSteps.Of(Process);

    public static ImmutableArray<string> Ids() =>
    [
        .. Directory.EnumerateFiles(Path.Combine(Checkout.Root, "workflows"), ProcedureFiles.Description, SearchOption.AllDirectories)
            .Select(file => Path.GetFileName(Path.GetDirectoryName(file)!)).Order(StringComparer.Ordinal),
    ];

    public static DrawnProcedure Read(string id)
    {
        var folder = Path.Combine(Checkout.Root, "workflows", id);
        var files = ProcedureFiles.Select(Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(
            path => KeyValuePair.Create(Path.GetRelativePath(folder, path).Replace('\\', '/'), (ReadOnlyMemory<byte>)Bytes(path))));
        var reading = ProcedureReader.Read(id, files, processes: null);
        reading.Procedure.Should().NotBeNull($"{id} is read without errors: {string.Join("; ", reading.Findings.Select(f => f.Finding.Message))}");
        return new DrawnProcedure(reading.Procedure!, JsonDocument.Parse(files[ProcedureFiles.Description]).RootElement, files);
    }

    private static byte[] Bytes(string path) => System.IO.File.ReadAllBytes(path);
}
