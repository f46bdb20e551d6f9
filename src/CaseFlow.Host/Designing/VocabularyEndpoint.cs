using System.Text.Json.Nodes;
using CaseFlow.Bpmn.Validation;
using CaseFlow.Host.Localization;
using CaseFlow.Host.Security;
using CaseFlow.Runtime.Forms;
using CaseFlow.Runtime.UseCases.Drafts;
using MediatR;

namespace CaseFlow.Host.Designing;

/// <summary>Gives what can be chosen from while drawing, with names in the user's language.</summary>
internal static class VocabularyEndpoint
{
    /// <summary>Adds the address.</summary>
    /// <param name="group">The draft's addresses.</param>
    public static void Map(RouteGroupBuilder group) => group.MapGet("/vocabulary", GetAsync);

    private static async Task<IResult> GetAsync(string mechanism, string id, HttpContext http, IMediator mediator, Texts texts)
    {
        var outcome = await mediator.Send(new GetDraftVocabulary(http.User.PersonId(), mechanism, id), http.RequestAborted);
        if (outcome.Value is not { } known)
        {
            return DraftAnswer.Of(texts, outcome.Refusal!);
        }

        return Results.Json(new JsonObject
        {
            ["roles"] = List(known.Roles.Select(role => Named(role.Id, role.Text))),
            ["levels"] = Words(Vocabulary.Levels),
            ["verbs"] = Words(Vocabulary.Verbs),
            ["clockUnits"] = Words(Vocabulary.ClockUnits),
            ["clockOrigins"] = Words(Vocabulary.ClockOrigins),
            ["accesses"] = Words(Vocabulary.Accesses),
            ["deciderModes"] = Words(Vocabulary.DeciderModes),
            ["milestones"] = Words(Vocabulary.Statuses),
            ["forms"] = List(known.Forms.Select(form => Named(form.Key, form.Title, ("fields", List(form.Fields.Select(Field)))))),
            ["actions"] = List(known.Actions.Select(action => Named(
                action.Name, action.Purpose, ("inputs", List(action.Inputs.Select(Parameter))), ("results", List(action.Results.Select(Parameter)))))),
            ["mechanisms"] = List(known.Mechanisms.Select(called => Named(called.Id, called.Name, ("data", List(called.Data.Select(Name)))))),
            ["lists"] = List(known.Lists.Select(list => Named(list.Id, list.Text))),
            ["names"] = List(known.Names.Select(Name)),
            ["messages"] = Words(known.Messages),
            ["signals"] = Words(known.Signals),
            ["errors"] = Words(known.Errors),
            ["escalations"] = Words(known.Escalations),
        });
    }

    private static JsonObject Named(string id, LocalText? name, params (string Key, JsonNode Value)[] more)
    {
        var named = new JsonObject { ["id"] = id, ["name"] = name?.In(Texts.Language) ?? id };
        foreach (var (key, value) in more)
        {
            named[key] = value;
        }

        return named;
    }

    private static JsonObject Field(FormField field) =>
        Named(field.Name, field.Label, ("type", FieldKindName.Of(field.Kind)), ("options", List(field.Options.Select(option => Named(option.Value, option.Label)))));

    private static JsonObject Parameter(VocabularyParameter parameter) => new()
    {
        ["name"] = parameter.Name,
        ["type"] = parameter.Type,
        ["required"] = parameter.IsRequired,
        ["help"] = parameter.Meaning.In(Texts.Language),
    };

    private static JsonObject Name(VocabularyName name) => new() { ["name"] = name.Name, ["type"] = name.Type };

    private static JsonArray List(IEnumerable<JsonObject> nodes) => new([.. nodes]);

    private static JsonArray Words(IEnumerable<string> words) => new([.. words.Order(StringComparer.Ordinal).Select(word => JsonValue.Create(word))]);
}
