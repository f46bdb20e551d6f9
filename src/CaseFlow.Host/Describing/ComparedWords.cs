using System.Globalization;
using System.Text.RegularExpressions;
using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Events;
using CaseFlow.Host.Localization;
using CaseFlow.Host.Web;
using CaseFlow.Runtime.Comparing;
using CaseFlow.Runtime.Deployment;

namespace CaseFlow.Host.Describing;

/// <summary>Parts and values of a version of a procedure in words.</summary>
/// <param name="texts">The texts.</param>
/// <param name="procedure">The version.</param>
internal sealed partial class ComparedWords(Texts texts, Procedure procedure)
{
    private readonly StepTerms terms = new(texts, procedure, procedure.Document.Processes[0]);

    /// <summary>The name of a part in quotation marks; of one without name what it is and its id; of a rule its number.</summary>
    /// <param name="part">The part.</param>
    public string Name(ComparedPart part)
    {
        if (part.Kind == PartKind.Rule)
        {
            return part.Name.In(Texts.Language);
        }

        var name = part.Name.In(Texts.Language);
        return name.Length > 0 ? Quoted(name)
            : part.Type is { } type && Words.Find(texts, "trace.kind", type) is { } kind ? Quoted($"{kind} {part.Key}")
            : Quoted(part.Key);
    }

    /// <summary>What a part is and its name: "环节“核查”".</summary>
    /// <param name="part">The part.</param>
    public string Heading(ComparedPart part) => Words.Begun(texts.Get("compare.heading", ("kind", Kind(part)), ("name", Name(part))));

    /// <summary>What a part is.</summary>
    /// <param name="part">The part.</param>
    public string Kind(ComparedPart part) => texts["compare.kind." + Aspects.OfPart(part.Kind)];

    /// <summary>A value.</summary>
    /// <param name="value">The value.</param>
    /// <param name="aspect">What it is the value of.</param>
    public string Value(ComparedValue value, string aspect) => value switch
    {
        ComparedValue.Text text when aspect == "form" && procedure.Forms.TryGetValue(text.Value, out var form) => Quoted(form.Title.In(Texts.Language)),
        ComparedValue.Text text when aspect == "decisionFile" => Quoted(new FileNames(texts, procedure.Files).Title(text.Value)),
        ComparedValue.Text text => Quoted(text.Value),
        ComparedValue.Formula formula when Duration(formula.Value) is { } duration => duration,
        ComparedValue.Formula formula => texts.Get("compare.formula", ("value", formula.Value)),
        ComparedValue.Local local => Quoted(local.Value.In(Texts.Language)),
        ComparedValue.Flag flag => texts[flag.Value ? "form.yes" : "form.no"],
        ComparedValue.Number number => number.Value.ToString("0.##########", CultureInfo.InvariantCulture),
        ComparedValue.Word { Vocabulary: "role" } role => Quoted(terms.RoleName(role.Id)),
        ComparedValue.Word word => Words.Of(texts, word.Vocabulary, word.Id),
        ComparedValue.Clock clock => new ClockTerms(texts).Limit(clock.Spec),
        ComparedValue.Warning warning => new ClockTerms(texts).Warning(warning.Spec),
        ComparedValue.Holder holder => terms.Holder(holder.Role),
        ComparedValue.Parts parts => string.Join(texts["form.comma"], parts.Named.Select(Name)),
        ComparedValue.Calendar calendar => Calendar(calendar.Cycle),
        _ => value.Mark,
    };

    /// <summary>The same in all languages, for values that read alike in the language of the reader.</summary>
    /// <param name="value">The value.</param>
    /// <param name="aspect">What it is the value of.</param>
    public string Full(ComparedValue value, string aspect) =>
        value is ComparedValue.Local local ? texts.Get("compare.both", ("zh", local.Value.Zh), ("en", local.Value.En)) : Value(value, aspect);

    /// <summary>Which of several, in words; null where the value says it already.</summary>
    /// <param name="aspect">The aspect.</param>
    /// <param name="item">Which one.</param>
    /// <param name="about">The part it names; null for none.</param>
    public string? Item(string aspect, string? item, ComparedPart? about) => (aspect, item) switch
    {
        (_, null) or ("verb" or "notDoneBy" or "returnTo" or "notPerson" or "starter" or "reference" or "calls" or "unitLevels" or "requirement" or "warning", _) => null,
        ("permission", _) => procedure.Forms.Values.SelectMany(form => form.Fields).FirstOrDefault(field => field.Name == item)?.Label.In(Texts.Language) ?? item,
        ("milestone", _) => Words.Of(texts, "status", item),
        _ => about?.Name.In(Texts.Language) ?? item,
    };

    private string Quoted(string text) => texts.Get("procedure.quoted", ("name", text));

    private string Calendar(string cycle) =>
        new ScheduleTerms(texts).When(new StartEvent(new ElementId("start"), null, new EventDefinition.Timer(null, null, new Expression(cycle), null)));

    // One unit only, so that two durations never read alike; whatever is longer stays as it is written.
    private string? Duration(string formula) => OneUnit().Match(formula) switch
    {
        { Success: false } => null,
        var match when match.Groups["days"] is { Success: true, Value: var days } => texts.Get("backtest.days", ("days", days)),
        var match when match.Groups["hours"] is { Success: true, Value: var hours } => texts.Get("backtest.hoursOf", ("hours", hours)),
        var match => texts.Get("backtest.minutes", ("minutes", match.Groups["minutes"].Value)),
    };

    [GeneratedRegex("^P(?:(?<days>[0-9]{1,4})D|T(?<hours>[0-9]{1,5})H|T(?<minutes>[0-9]{1,6})M)$", RegexOptions.CultureInvariant)]
    private static partial Regex OneUnit();
}
