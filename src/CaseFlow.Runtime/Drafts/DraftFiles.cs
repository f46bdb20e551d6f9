using System.Collections.Immutable;
using System.Text.RegularExpressions;
using System.Text.Unicode;
using CaseFlow.Runtime.Deployment;

namespace CaseFlow.Runtime.Drafts;

/// <summary>What the folder of a draft may hold.</summary>
public static partial class DraftFiles
{
    /// <summary>The most files.</summary>
    public const int Most = 200;

    /// <summary>The most bytes of one file: 1 MB.</summary>
    public const int MostBytesEach = 1024 * 1024;

    /// <summary>The most bytes of all files together: 4 MB.</summary>
    public const int MostBytes = 4 * 1024 * 1024;

    /// <summary>The file that tells people about the procedure; it is no part of a version.</summary>
    public const string Readme = "README.md";

    /// <summary>Whether a path is one that a procedure's folder has.</summary>
    /// <param name="path">The path within the folder, with forward slashes.</param>
    public static bool IsAllowed(string path) => path is ProcedureFiles.Diagram or ProcedureFiles.Description or Readme || InFolder().IsMatch(path);

    /// <summary>Why files cannot be a draft; null when they can. What they say is not looked at, only that it is text.</summary>
    /// <param name="files">The files by path.</param>
    public static Refusal? Check(ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> files)
    {
        if (files.Count > Most)
        {
            return Refusal.Of(DraftCodes.TooManyFiles, ("max", $"{Most}"));
        }

        foreach (var (path, content) in files)
        {
            if (!IsAllowed(path))
            {
                return Refusal.Of(DraftCodes.Path, ("path", path.Length > 100 ? path[..100] : path));
            }

            if (content.Length > MostBytesEach)
            {
                return Refusal.Of(DraftCodes.FileTooLarge, ("max", $"{MostBytesEach}"), ("path", path));
            }

            if (!Utf8.IsValid(content.Span))
            {
                return Refusal.Of(DraftCodes.NotText, ("path", path));
            }
        }

        return files.Sum(file => (long)file.Value.Length) > MostBytes ? Refusal.Of(DraftCodes.TooLarge, ("max", $"{MostBytes}")) : null;
    }

    /// <summary>Lays changes over files.</summary>
    /// <param name="files">The files by path.</param>
    /// <param name="changed">The files that differ; null takes one away.</param>
    public static ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> Over(
        ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> files, ImmutableSortedDictionary<string, ReadOnlyMemory<byte>?> changed) =>
        files.RemoveRange(changed.Where(file => file.Value is null).Select(file => file.Key))
            .SetItems(changed.Where(file => file.Value is not null).Select(file => KeyValuePair.Create(file.Key, file.Value!.Value)));

    [GeneratedRegex(@"\A(?:(?:forms|trials)/[A-Za-z0-9][A-Za-z0-9._-]{0,79}\.json|decisions/[A-Za-z0-9][A-Za-z0-9._-]{0,79}\.dmn)\z")]
    private static partial Regex InFolder();
}
