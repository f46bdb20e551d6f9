using System.Collections.Immutable;
using System.Text;
using CaseFlow.Runtime.Deployment;

namespace CaseFlow.Host.Installation;

/// <summary>The <c>workflows/</c> folder: procedures, calendar, lists and the demonstration county.</summary>
/// <param name="path">The folder.</param>
internal sealed class WorkflowFolder(string path)
{
    /// <summary>The folder.</summary>
    public string Path { get; } = path;

    /// <summary>Finds the folder: in the working folder, else beside the program.</summary>
    /// <param name="workingFolder">The working folder.</param>
    /// <exception cref="SeedingException">There is none.</exception>
    public static WorkflowFolder Find(string workingFolder)
    {
        string[] places = [System.IO.Path.Combine(workingFolder, "workflows"), System.IO.Path.Combine(AppContext.BaseDirectory, "workflows")];
        return places.FirstOrDefault(Directory.Exists) is { } found
            ? new WorkflowFolder(found)
            : throw new SeedingException("seed.no-folder", string.Join(", ", places));
    }

    /// <summary>The working calendar.</summary>
    public string ReadCalendar() => Read("calendar/cn.json");

    /// <summary>The versioned reference lists, by id.</summary>
    public ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> ReadLists() =>
        Directory.EnumerateFiles(System.IO.Path.Combine(Path, "reference"), "*.json")
            .ToImmutableSortedDictionary(file => System.IO.Path.GetFileNameWithoutExtension(file), file => (ReadOnlyMemory<byte>)File.ReadAllBytes(file), StringComparer.Ordinal);

    /// <summary>The file of one versioned reference list; null when there is none, or no folder.</summary>
    /// <param name="workingFolder">The working folder.</param>
    /// <param name="list">The list's id.</param>
    public static string? FindList(string workingFolder, string list)
    {
        try
        {
            return Find(workingFolder).ReadLists().TryGetValue(list, out var file) ? Encoding.UTF8.GetString(file.Span) : null;
        }
        catch (Exception e) when (e is SeedingException or IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>The demonstration county.</summary>
    public string ReadDemoCounty() => Read("demo/county.json");

    /// <summary>The stories of the demonstration's cases.</summary>
    public string ReadDemoStories() => Read("demo/stories.json");

    /// <summary>The procedures: files by path within each mechanism's folder, by mechanism id.</summary>
    public ImmutableSortedDictionary<string, ImmutableSortedDictionary<string, ReadOnlyMemory<byte>>> ReadProcedures() =>
        Directory.EnumerateDirectories(Path)
            .Where(folder => File.Exists(System.IO.Path.Combine(folder, ProcedureFiles.Diagram)))
            .ToImmutableSortedDictionary(folder => System.IO.Path.GetFileName(folder), ReadProcedure, StringComparer.Ordinal);

    /// <summary>The files of one procedure that make up a version.</summary>
    /// <param name="folder">The mechanism's folder.</param>
    public static ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> ReadProcedure(string folder) =>
        ProcedureFiles.Select(Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(file => KeyValuePair.Create(
            System.IO.Path.GetRelativePath(folder, file).Replace('\\', '/'),
            new ReadOnlyMemory<byte>(File.ReadAllBytes(file)))));

    private string Read(string file) => File.ReadAllText(System.IO.Path.Combine(Path, file));
}
