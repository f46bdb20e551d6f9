using System.Collections.Immutable;
using CaseFlow.Dmn.Model;
using CaseFlow.Dmn.Xml;

namespace CaseFlow.Runtime.UseCases.Drafts;

/// <summary>Lists the decisions of a decision file with what they read and give.</summary>
internal static class DecisionsIn
{
    /// <summary>The decisions; null where the file cannot be read.</summary>
    public static VocabularyDecisions? Of(string path, ReadOnlyMemory<byte> content) => DmnReader.Read(content).Document is { } document
        ? new VocabularyDecisions(path, [.. document.Decisions.Select(decision => new VocabularyDecision(decision.Id, decision.Name.Length > 0 ? decision.Name : decision.Id, InputsOf(document, decision), OutputsOf(decision)))])
        : null;

    private static ImmutableArray<string> InputsOf(DmnDocument document, Decision decision)
    {
        var inputs = document.Inputs.GroupBy(input => input.Id, StringComparer.Ordinal).ToDictionary(same => same.Key, same => same.First().VariableName, StringComparer.Ordinal);
        var decisions = document.Decisions.GroupBy(other => other.Id, StringComparer.Ordinal).ToDictionary(same => same.Key, same => same.First(), StringComparer.Ordinal);
        var (names, seen, open) = (new List<string>(), new HashSet<string>(StringComparer.Ordinal), new Queue<Decision>([decision]));
        while (open.TryDequeue(out var next))
        {
            foreach (var id in next.Information.Select(required => required.Target.Id).Where(seen.Add))
            {
                if (inputs.TryGetValue(id, out var name))
                {
                    names.Add(name);
                }
                else if (decisions.TryGetValue(id, out var before))
                {
                    open.Enqueue(before);
                }
            }
        }

        return [.. names];
    }

    private static ImmutableArray<string> OutputsOf(Decision decision) =>
        decision.Logic is Expression.Table { Outputs: { Length: > 1 } outputs } ? [.. outputs.Select(output => output.Name)] : [];
}
