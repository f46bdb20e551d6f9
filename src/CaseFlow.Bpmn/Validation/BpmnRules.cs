using System.Collections.Immutable;
using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Xml;

namespace CaseFlow.Bpmn.Validation;

/// <summary>The structural rules, applied to a model.</summary>
public static class BpmnRules
{
    /// <summary>Checks a model that was built in code; lines are unknown.</summary>
    /// <param name="document">The model.</param>
    public static ImmutableArray<Finding> Check(BpmnDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return [.. Check(document, SourceMap.Nowhere(), defaultLanguage: null)];
    }

    internal static IEnumerable<Finding> Check(BpmnDocument document, SourceMap source, string? defaultLanguage) => [];
}
