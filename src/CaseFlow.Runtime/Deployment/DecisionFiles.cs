using System.Collections.Immutable;
using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Validation;
using CaseFlow.Dmn;
using CaseFlow.Dmn.Model;
using CaseFlow.Dmn.Xml;

namespace CaseFlow.Runtime.Deployment;

/// <summary>Reads the decision files of a procedure (<c>decisions/*.dmn</c>).</summary>
internal static class DecisionFiles
{
    /// <summary>The models by path, whose files may import each other; what is wrong is noted.</summary>
    public static ImmutableSortedDictionary<string, DecisionModel> Read(
        ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> files, Action<string, IEnumerable<Finding>> note)
    {
        var decisions = ImmutableSortedDictionary.CreateBuilder<string, DecisionModel>(StringComparer.Ordinal);
        var own = files.Where(file => ProcedureFiles.IsDecisions(file.Key)).ToList();
        var documents = own.ToDictionary(file => file.Key, file => DmnReader.Read(file.Value).Document);
        foreach (var (path, content) in own)
        {
            var compilation = DecisionModel.Read(content, documents.Where(other => other.Key != path).Select(other => other.Value).OfType<DmnDocument>());
            note(path, compilation.Findings.Select(Blocking));
            if (compilation.Model is not null)
            {
                decisions[path] = compilation.Model;
            }
        }

        return decisions.ToImmutable();
    }

    private static Finding Blocking(DmnFinding finding) => new(
        finding.Code,
        Severity.Blocking,
        finding.Element is { } element ? new ElementId(element) : null,
        finding.Line,
        finding.Message,
        finding.Arguments);
}
