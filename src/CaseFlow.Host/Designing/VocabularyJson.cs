using System.Collections.Immutable;
using System.Text.Json.Nodes;
using CaseFlow.Bpmn.Validation;
using CaseFlow.Host.Localization;
using CaseFlow.Host.Web;
using CaseFlow.Runtime.Drafts.Names;
using CaseFlow.Runtime.Forms;
using CaseFlow.Runtime.UseCases.Drafts;

namespace CaseFlow.Host.Designing;

/// <summary>A vocabulary as the designer reads it; the shape stands with <see cref="VocabularyEndpoint"/>.</summary>
internal static class VocabularyJson
{
    private static readonly string[] Levels = ["county", "subdistrict", "community", "compound", "grid", "building"];

    /// <summary>The whole.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="known">The vocabulary.</param>
    public static JsonObject Of(Texts texts, DraftVocabulary known) => new()
    {
        ["roles"] = List(known.Roles.Select(role => Entry(role.Id, role.Text))),
        ["levels"] = Worded(texts, "places.level.", Vocabulary.Levels.OrderBy(level => Array.IndexOf(Levels, level))),
        ["verbs"] = Worded(texts, "procedure.verb.", Vocabulary.Verbs.Order(StringComparer.Ordinal)),
        ["clockUnits"] = Worded(texts, "vocabulary.unit.", Vocabulary.ClockUnits.Order(StringComparer.Ordinal)),
        ["clockOrigins"] = Worded(texts, "vocabulary.origin.", Vocabulary.ClockOrigins.Order(StringComparer.Ordinal)),
        ["accesses"] = Worded(texts, "vocabulary.access.", Vocabulary.Accesses.OrderDescending(StringComparer.Ordinal)),
        ["deciderModes"] = Worded(texts, "vocabulary.deciders.", Vocabulary.DeciderModes.Order(StringComparer.Ordinal)),
        ["milestones"] = Worded(texts, "status.", Vocabulary.Statuses.Order(StringComparer.Ordinal)),
        ["forms"] = List(known.Forms.Select(form => Entry(form.Key, form.Title, ("fields", List(form.Fields.Select(field => Field(field, field.Name))))))),
        ["actions"] = List(known.Actions.Select(action => Entry(
            action.Name, action.Purpose, ("inputs", List(action.Inputs.Select(Parameter))), ("results", List(action.Results.Select(Parameter)))))),
        ["mechanisms"] = List(known.Mechanisms.Select(called => Entry(
            called.Id, called.Name, ("inputs", Names(texts, called.Inputs)), ("data", Names(texts, called.Data))))),
        ["lists"] = List(known.Lists.Select(list => Entry(list.Id, list.Name, ("columns", List(list.Columns.Select(column => Entry(column.Id, column.Text))))))),
        ["decisions"] = List(known.Decisions.Select(file => Entry(file.File, null, ("decisions", List(file.Decisions.Select(Decision)))))),
        ["names"] = Names(texts, known.Names),
        ["elements"] = new JsonObject(known.NamesAt.Select(at => KeyValuePair.Create(at.Key, (JsonNode?)Strings(at.Value)))),
        ["messages"] = Plain(known.Messages),
        ["signals"] = Plain(known.Signals),
        ["errors"] = Plain(known.Errors),
        ["escalations"] = Plain(known.Escalations),
    };

    private static JsonArray Names(Texts texts, ImmutableArray<KnownName> names) =>
        List(names.GroupBy(known => known.Name, StringComparer.Ordinal).Select(same => Name(texts, same.Key, [.. same])));

    private static JsonObject Name(Texts texts, string name, ImmutableArray<KnownName> given)
    {
        var shown = given.FirstOrDefault(known => known.Field is not null) ?? given[0];
        var entry = shown.Field is { } field ? Field(field, name) : new JsonObject { ["id"] = name, ["type"] = "", ["options"] = new JsonArray() };
        entry["name"] = name;
        entry["label"] = ConditionWords.LabelOf(texts, shown);
        entry["feel"] = given.Select(known => known.Type.Name).Distinct(StringComparer.Ordinal).ToList() is [var only] ? only : "Any";
        entry["from"] = List(given.Select(known => new JsonObject
        {
            ["kind"] = char.ToLowerInvariant(known.Origin.ToString()[0]) + known.Origin.ToString()[1..],
            ["id"] = known.From,
            ["name"] = known.FromName?.In(Texts.Language) ?? Words.Of(texts, "vocabulary.from", known.Origin.ToString()),
        }));
        return entry;
    }

    private static JsonObject Field(FormField field, string id) => Entry(
        id,
        field.Label,
        ("type", FieldKindName.Of(field.Kind)),
        ("feel", KnownName.TypeOf(field).Name),
        ("required", field.Required is { Expression: null, Constant: true }),
        ("options", List(field.Options.Select(option => Entry(option.Value, option.Label)))),
        ("list", (field.OptionsFrom as OptionSource.Reference)?.List),
        ("columns", List((field.Table?.Columns ?? []).Select(column => Field(column, column.Name)))));

    private static JsonObject Decision(VocabularyDecision decision)
    {
        var entry = Entry(decision.Id, null, ("inputs", Strings(decision.Inputs)), ("outputs", Strings(decision.Outputs)));
        entry["name"] = decision.Name;
        return entry;
    }

    private static JsonObject Parameter(VocabularyParameter parameter) => new()
    {
        ["id"] = parameter.Name,
        ["name"] = parameter.Name,
        ["type"] = parameter.Type,
        ["required"] = parameter.IsRequired,
        ["help"] = parameter.Meaning.In(Texts.Language),
    };

    private static JsonObject Entry(string id, LocalText? name, params (string Key, JsonNode? Value)[] more)
    {
        var entry = new JsonObject { ["id"] = id, ["name"] = name?.In(Texts.Language) ?? id };
        foreach (var (key, value) in more)
        {
            entry[key] = value;
        }

        return entry;
    }

    private static JsonArray Worded(Texts texts, string prefix, IEnumerable<string> ids) =>
        List(ids.Select(id => new JsonObject { ["id"] = id, ["name"] = texts[prefix + id] }));

    private static JsonArray Plain(ImmutableArray<string> words) => List(words.Select(word => Entry(word, null)));

    private static JsonArray Strings(ImmutableArray<string> words) => new([.. words.Select(word => (JsonNode?)word)]);

    private static JsonArray List(IEnumerable<JsonObject> nodes) => new([.. nodes]);
}
