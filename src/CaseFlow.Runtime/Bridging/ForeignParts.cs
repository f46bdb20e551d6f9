using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using CaseFlow.Xml;

namespace CaseFlow.Runtime.Bridging;

/// <summary>
/// What a BPMN file says in the terms of another tool, by attributes and extension elements. Some of it is understood by the reader of BPMN; the rest
/// has no effect here, and whoever brings the file is to know.
/// </summary>
public static partial class ForeignParts
{
    private const string Model = "http://www.omg.org/spec/BPMN/20100524/MODEL";

    // Of the standard, for drawing, and ours.
    private static readonly ImmutableArray<string> Known =
    [
        "http://www.omg.org/spec/", "http://www.w3.org/", "http://bpmn.io/schema/bpmn/biocolor/", "https://caseflow.example/",
    ];

    private static readonly FrozenSet<string> Understood = new[]
    {
        "decisionRef", "resultVariable", "collection", "elementVariable", "calledDecision", "loopCharacteristics",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> Meanings = new (string Code, string Names)[]
    {
        (ForeignCodes.Who, "assignee candidateUsers candidateGroups candidateStarterUsers candidateStarterGroups assignmentDefinition owner"),
        (ForeignCodes.Due, "dueDate followUpDate taskSchedule"),
        (ForeignCodes.Form, "formKey formRef formData formProperty formDefinition userTask userTaskForm formHandlerClass"),
        (ForeignCodes.Program, "class delegateExpression expression type topic taskDefinition connector taskHeaders script field"),
        (ForeignCodes.Listener, "executionListener taskListener executionListeners taskListeners"),
        (ForeignCodes.Data, "inputOutput ioMapping in out variableMappingClass variableMappingDelegateExpression calledElement"),
        (ForeignCodes.Technical, "asyncBefore asyncAfter async exclusive historyTimeToLive jobPriority taskPriority failedJobRetryTimeCycle versionTag modelerTemplate modelerTemplateVersion"
            + " modelerTemplateIcon isStartableInTasklist executionPlatform executionPlatformVersion diagramRelationId formRefBinding formRefVersion initiator"),
    }.SelectMany(meaning => meaning.Names.Split(' ').Select(name => KeyValuePair.Create(name, meaning.Code))).ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>What is not taken over, in the order of the file.</summary>
    /// <param name="file">A BPMN file.</param>
    public static ImmutableArray<ImportRemark> Of(XmlTree file)
    {
        ArgumentNullException.ThrowIfNull(file);
        var found = new List<(ElementNode Owner, string Code, string Value)>();
        Collect(file.Root, file.Root, found);
        var technical = found.Where(part => part.Code == ForeignCodes.Technical).Select(part => part.Value).Distinct(StringComparer.Ordinal).ToList();
        return
        [
            .. found.Where(part => part.Code != ForeignCodes.Technical).GroupBy(part => (part.Owner, part.Code)).Select(same => Remark(same.Key.Owner, same.Key.Code, same.Select(part => part.Value))),
            .. technical.Count == 0 ? [] : new[] { new ImportRemark(ForeignCodes.Technical, null, "", [("value", string.Join(", ", technical))]) },
        ];
    }

    private static void Collect(ElementNode element, ElementNode owner, List<(ElementNode Owner, string Code, string Value)> found)
    {
        if (element.Name.NamespaceName == Model && element.Attribute("id") is not null)
        {
            owner = element;
        }

        foreach (var attribute in element.Attributes().Where(attribute => IsForeign(attribute.Name.NamespaceName)))
        {
            Note(owner, attribute.Name.LocalName, $"{attribute.Name.LocalName}=\"{attribute.Value}\"", attribute.Value, found);
        }

        foreach (var inner in element.Elements())
        {
            if (element.Name.LocalName == "extensionElements" && IsForeign(inner.Name.NamespaceName))
            {
                var said = string.Join(' ', inner.DescendantsAndSelf().SelectMany(part => part.Attributes()).Where(attribute => attribute.Name.NamespaceName.Length == 0).Select(attribute => attribute.Value));
                Note(owner, inner.Name.LocalName, said.Length == 0 ? inner.Name.LocalName : $"{inner.Name.LocalName} {said}", said, found);
            }
            else
            {
                Collect(inner, owner, found);
            }
        }
    }

    private static void Note(ElementNode owner, string name, string whole, string value, List<(ElementNode Owner, string Code, string Value)> found)
    {
        var code = Meanings.GetValueOrDefault(name, ForeignCodes.Other);
        if (!Understood.Contains(name) && !IsRead(owner, name, value))
        {
            found.Add((owner, code, code == ForeignCodes.Technical ? name : code is ForeignCodes.Other or ForeignCodes.Data ? whole : value));
        }
    }

    // On work of people the reader takes a fixed group, form and length of time; no expressions.
    private static bool IsRead(ElementNode owner, string name, string value) => owner.Name.LocalName == "userTask" && !IsComputed(value) && name switch
    {
        "candidateGroups" => !value.Contains(',', StringComparison.Ordinal),
        "formKey" => true,
        "dueDate" => Length().IsMatch(value),
        _ => false,
    };

    private static bool IsComputed(string value) => value.StartsWith('=') || value.Contains("${", StringComparison.Ordinal) || value.Contains("#{", StringComparison.Ordinal);

    private static bool IsForeign(string space) => space.Length > 0 && !Known.Any(known => space.StartsWith(known, StringComparison.Ordinal));

    private static ImportRemark Remark(ElementNode owner, string code, IEnumerable<string> values) => new(
        code,
        owner.Attribute("id")?.Value,
        owner.Attribute("name")?.Value is { Length: > 0 } name ? name : owner.Attribute("id")?.Value ?? "",
        [("value", string.Join(", ", values))]);

    [GeneratedRegex(@"\AP(?:\d{1,4}[DWM]|T\d{1,4}[HM])\z", RegexOptions.CultureInvariant)]
    private static partial Regex Length();
}
