using CaseFlow.Bpmn.Extensions;
using CaseFlow.Bpmn.Validation;
using CaseFlow.Xml;

namespace CaseFlow.Bpmn.Xml.Readers.Extensions;

/// <summary>Reads <c>caseflow:deciders</c> and says what of it does not fit together.</summary>
internal static class DeciderReader
{
    public static DeciderSpec? Read(ElementNode? deciders, ReadingContext context)
    {
        if (deciders is null)
        {
            return null;
        }

        var spec = new DeciderSpec(
            Text(deciders, "mode") ?? "",
            ExpressionReader.Given(deciders, "among") ?? "",
            Text(deciders, "decision") ?? "",
            Text(deciders, "approve") ?? "")
        {
            Ratio = Text(deciders, "ratio"),
            Weight = ExpressionReader.Given(deciders, "weight"),
        };
        spec = Text(deciders, "comment") is { } comment ? spec with { Comment = comment } : spec;
        if (Problem(spec) is { } problem)
        {
            context.Report(BpmnCodes.DecidersInvalid, Severity.Blocking, deciders, problem, ("mode", spec.Mode));
        }

        return spec;
    }

    private static string? Problem(DeciderSpec spec) => spec switch
    {
        _ when spec.Mode.Length > 0 && !Vocabulary.DeciderModes.Contains(spec.Mode) =>
            $"Expected the mode of deciders to be one of {Vocabulary.Listed(Vocabulary.DeciderModes)}, but it is '{spec.Mode}'. Choose one of them.",
        { Mode: "ratio" or "weighted", Fraction: null } =>
            $"Expected the ratio to be a fraction above 0 and up to 1 such as 2/3, but it is '{spec.Ratio}'. Write how large a part must approve.",
        { Mode: not ("ratio" or "weighted"), Ratio: not null } =>
            $"Expected a ratio only with the modes ratio and weighted, but the mode is '{spec.Mode}'. Remove the ratio or choose the mode.",
        { Mode: "weighted", Weight: null } => "Expected weighted deciders to have a weight, but there is none. Write an expression over decider.",
        { Mode: not "weighted", Weight: not null } =>
            $"Expected a weight only with the mode weighted, but the mode is '{spec.Mode}'. Remove the weight or choose the mode.",
        _ => null,
    };

    private static string? Text(ElementNode element, string attribute) =>
        element.Attribute(attribute)?.Value is { } text && !string.IsNullOrWhiteSpace(text) ? text.Trim() : null;
}
