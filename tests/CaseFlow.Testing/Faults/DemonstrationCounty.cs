using System.Collections.Immutable;
using CaseFlow.Runtime;
using CaseFlow.Runtime.Deployment;
using CaseFlow.Runtime.UseCases.Lists;
using CaseFlow.Runtime.UseCases.Operations;
using MediatR;

namespace CaseFlow.Testing.Faults;

/// <summary>Loads what the repository ships: calendar, the demonstration county's organisation, the reference lists, and the procedure for demands with those it calls.</summary>
public static class DemonstrationCounty
{
    private static readonly string Workflows = Path.Combine(Checkout.Root, "workflows");

    /// <summary>Loads it all.</summary>
    /// <param name="useCases">The use cases of an empty installation.</param>
    public static async Task LoadAsync(IMediator useCases)
    {
        await AskAsync(useCases, new LoadReference("calendar", await ReadAsync("calendar/cn.json"), true));
        await AskAsync(useCases, new LoadReference("organisation", await ReadAsync("demo/county.json"), true));
        await AskAsync(useCases, new SeedLists(ReferenceListFiles.All, "起始版本"));
        await AskAsync(useCases, new PublishProcedures(Procedures(), "system"));
    }

    private static Task<string> ReadAsync(string path) => File.ReadAllTextAsync(Path.Combine(Workflows, path));

    private static async Task AskAsync<T>(IMediator useCases, IRequest<Outcome<T>> request)
        where T : class
    {
        if ((await useCases.Send(request)).Refusal is { } refusal)
        {
            throw new InvalidOperationException($"Expected {request} to be done, but it was refused with {refusal.Code}.");
        }
    }

    private static ImmutableSortedDictionary<string, ImmutableSortedDictionary<string, ReadOnlyMemory<byte>>> Procedures() =>
        new[] { "on-demand-handling", "four-grade-whistle", "joint-handling", "whistle-and-report", "raised-level-handling" }.ToImmutableSortedDictionary(
            mechanism => mechanism,
            mechanism => ProcedureFiles.Select(Directory.EnumerateFiles(Path.Combine(Workflows, mechanism), "*", SearchOption.AllDirectories).Select(
                file => KeyValuePair.Create(
                    Path.GetRelativePath(Path.Combine(Workflows, mechanism), file).Replace('\\', '/'), (ReadOnlyMemory<byte>)File.ReadAllBytes(file)))));
}
