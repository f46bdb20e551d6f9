using System.Collections.Immutable;
using System.Text;
using CaseFlow.Runtime.Handling;
using CaseFlow.Runtime.Lists;
using CaseFlow.Runtime.Ports;
using MediatR;

namespace CaseFlow.Runtime.UseCases.Lists;

/// <summary>Publishes the first versions of lists.</summary>
internal sealed class SeedListsHandler(RuntimeKit kit) : IRequestHandler<SeedLists, Outcome<ListsSeeded>>
{
    public Task<Outcome<ListsSeeded>> Handle(SeedLists request, CancellationToken cancellationToken)
    {
        var read = request.Files.Select(f => (f.Key, Reading: ListFile.Read(f.Key, f.Value))).ToList();
        ImmutableArray<string> problems = [.. read.SelectMany(r => r.Reading.Findings.Select(f => $"{r.Key}: {f.Message}"))];
        return kit.Steps.RetryAsync(
            async session =>
            {
                var known = (await session.ListListVersionsAsync(null)).Select(v => v.List).ToHashSet(StringComparer.Ordinal);
                var wanted = read.Where(r => r.Reading.List is not null).Select(r => r.Reading.List!).ToList();
                var now = kit.Parts.Clock.Now;
                foreach (var list in wanted.Where(l => !known.Contains(l.Id)))
                {
                    await session.AddListVersionAsync(
                        new ListPublication(list.Id, now, now, StepHeader.System, request.Note, Encoding.UTF8.GetString(ListFileWriter.Write(list))));
                }

                return Outcomes.Done(new ListsSeeded(
                    [.. wanted.Select(l => l.Id).Where(id => !known.Contains(id))], [.. wanted.Select(l => l.Id).Where(known.Contains)], problems));
            },
            cancellationToken);
    }
}
