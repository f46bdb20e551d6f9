using System.Collections.Immutable;
using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Validation;
using CaseFlow.Dmn;
using CaseFlow.Dmn.Analysis;
using CaseFlow.Dmn.Model;
using CaseFlow.Dmn.Xml;

namespace CaseFlow.Runtime.Deployment;

/// <summary>Reads the decision files of a procedure (<c>decisions/*.dmn</c>).</summary>
internal static class DecisionFiles
{
    /// <summary>The models by path, whose files may import each other; what is wrong is noted.</summary>
    /// <param name="files">The files of the procedure.</param>
    /// <param name="isNew">Whether tables are analysed too: what was published before runs on, whatever is thought of it now.</param>
    /// <param name="note">Takes findings by path.</param>
    public static ImmutableSortedDictionary<string, DecisionModel> Read(
        ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> files, bool isNew, Action<string, IEnumerable<Finding>> note)
    {
        var decisions = ImmutableSortedDictionary.CreateBuilder<string, DecisionModel>(StringComparer.Ordinal);
        var readings = files.Where(file => ProcedureFiles.IsDecisions(file.Key)).ToDictionary(file => file.Key, file => DmnReader.Read(file.Value), StringComparer.Ordinal);
        foreach (var (path, reading) in readings)
        {
            var compilation = DecisionModel.Compile(reading, readings.Where(other => other.Key != path).Select(other => other.Value.Document).OfType<DmnDocument>());
            note(path, compilation.Findings.Where(finding => isNew || finding.Severity != DmnSeverity.Warning).Select(Blocking));
            if (compilation.Model is not null)
            {
                decisions[path] = compilation.Model;
                note(path, isNew ? Analyse(reading.Document!) : []);
            }
        }

        return decisions.ToImmutable();
    }

    private static IEnumerable<Finding> Analyse(DmnDocument document) => TableAnalyser.Analyse(document)
        .SelectMany(table => table.Findings)
        .Where(finding => !finding.IsHint)
        .Select(finding => Noted(finding.Finding, finding.Finding.Severity == DmnSeverity.Warning ? Severity.Warning : Severity.Blocking));

    private static Finding Blocking(DmnFinding finding) => Noted(finding, Severity.Blocking);

    private static Finding Noted(DmnFinding finding, Severity severity) => new(
        finding.Code,
        severity,
        finding.Element is { } element ? new ElementId(element) : null,
        finding.Line,
        finding.Message,
        finding.Arguments);
}
