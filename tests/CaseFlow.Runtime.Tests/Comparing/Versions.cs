using System.Collections.Immutable;
using System.Text;
using CaseFlow.Runtime.Comparing;
using CaseFlow.Runtime.Deployment;
using CaseFlow.Testing;

namespace CaseFlow.Runtime.Tests.Comparing;

/// <summary>The procedures of <c>workflows/</c>, and versions of them with something altered.</summary>
internal static class Versions
{
    private static readonly string Folder = Path.Combine(Checkout.Root, "workflows");

    public static IEnumerable<string> All => Directory.EnumerateDirectories(Folder).Where(folder => File.Exists(Path.Combine(folder, ProcedureFiles.Diagram))).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal);

    public static ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> Files(string mechanism)
    {
        var folder = Path.Combine(Folder, mechanism);
        return ProcedureFiles.Select(Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(
            file => KeyValuePair.Create(Path.GetRelativePath(folder, file).Replace('\\', '/'), (ReadOnlyMemory<byte>)File.ReadAllBytes(file))));
    }

    public static string Text(string mechanism, string file) => Encoding.UTF8.GetString(Files(mechanism)[file].Span);

    public static Procedure? TryRead(string mechanism, ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> files) => ProcedureReader.Read(mechanism, files, processes: null).Procedure;

    public static Procedure Read(string mechanism) => TryRead(mechanism, Files(mechanism))!;

    /// <summary>Compares a procedure with itself, one text in one file replaced.</summary>
    public static ImmutableArray<ProcedureDifference> Altered(string mechanism, string file, string text, string other) => Altered(mechanism, file, all => Replaced(all, text, other));

    public static ImmutableArray<ProcedureDifference> Altered(string mechanism, string file, Func<string, string> alter)
    {
        var files = Files(mechanism);
        var reading = ProcedureReader.Read(mechanism, files.SetItem(file, Encoding.UTF8.GetBytes(alter(Encoding.UTF8.GetString(files[file].Span)))), processes: null);
        reading.Procedure.Should().NotBeNull(string.Join('\n', reading.Findings.Select(found => found.Finding.Message)));
        return ProcedureComparison.Of(Read(mechanism), reading.Procedure!).Differences;
    }

    public static string Replaced(string all, string text, string other)
    {
        all.Should().Contain(text);
        var at = all.IndexOf(text, StringComparison.Ordinal);
        return all[..at] + other + all[(at + text.Length)..];
    }

    /// <summary>A difference as one line, turned round where wanted.</summary>
    public static string Line(ProcedureDifference difference, bool turned = false)
    {
        var (before, after, from, to) = (difference.Before?.Path, difference.After?.Path, difference.From?.Mark, difference.To?.Mark);
        var kind = (difference.Kind, turned) switch
        {
            (DifferenceKind.Added, true) => DifferenceKind.Removed,
            (DifferenceKind.Removed, true) => DifferenceKind.Added,
            var (same, _) => same,
        };
        return turned
            ? $"{kind} {difference.Aspect} {after} => {before}: {to} => {from}"
            : $"{kind} {difference.Aspect} {before} => {after}: {from} => {to}";
    }
}
