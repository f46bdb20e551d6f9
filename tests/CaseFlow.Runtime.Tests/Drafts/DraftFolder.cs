using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using CaseFlow.Runtime.Deployment;
using CaseFlow.Runtime.Drafts;
using CaseFlow.Runtime.Drafts.Checks;
using CaseFlow.Runtime.Tests.Comparing;

namespace CaseFlow.Runtime.Tests.Drafts;

/// <summary>Drafts made of the shipped procedures.</summary>
internal static class DraftFolder
{
    public static ImmutableArray<string> Mechanisms { get; } = [.. Versions.All];

    private static ImmutableHashSet<string> Callable { get; } = [.. Mechanisms];

    private static ImmutableHashSet<string> Roles { get; } =
        [.. Mechanisms.SelectMany(id => ProcedureReader.Read(id, Files(id), Callable).Mechanism!.Roles).Select(role => role.Id), .. DraftChecks.StandardRoles];

    public static ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> Files(string mechanism) => Versions.Files(mechanism);

    public static ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> With(
        this ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> files, string path, string from, string to)
    {
        var text = Encoding.UTF8.GetString(files[path].Span);
        text.Should().Contain(from);
        return files.SetItem(path, Encoding.UTF8.GetBytes(text.Replace(from, to, StringComparison.Ordinal)));
    }

    /// <summary>The diagram without the lists of flows at its nodes, which need not be there: so that flows can be led elsewhere.</summary>
    public static ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> Unlisted(this ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> files) => files.SetItem(
        ProcedureFiles.Diagram,
        Encoding.UTF8.GetBytes(Regex.Replace(Encoding.UTF8.GetString(files[ProcedureFiles.Diagram].Span), "\\s*<bpmn:(incoming|outgoing)>[^<]*</bpmn:\\1>", "")));

    public static ImmutableArray<ProcedureFinding> Check(string mechanism, ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> files) =>
        DraftDesk.Check(mechanism, files, new DraftSurroundings(Callable, Roles, ProcedureReader.Read(mechanism, Files(mechanism), Callable).Procedure), CancellationToken.None);
}
