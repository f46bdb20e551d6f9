using System.Collections.Immutable;
using CaseFlow.Feel;
using CaseFlow.Runtime.Deployment;
using CaseFlow.Runtime.Forms;
using CaseFlow.Runtime.Handling;
using CaseFlow.Runtime.Ports;
using CaseFlow.Runtime.UseCases.Procedures;
using CaseFlow.Runtime.Views;

namespace CaseFlow.Runtime.UseCases.Demands;

/// <summary>Checks a demand against the intake form of its mechanism. The form's well-known names are those of the request's own parts.</summary>
internal static class DemandForms
{
    private const int LongestText = 2000;
    private const int MostPhotos = 6;

    private static readonly LocalText Unnamed = new("", "");

    private static readonly string[] Known = ["place", "category", "description", "photos", "anonymous", "reporterName", "reporterContact"];

    /// <summary>Checks what was submitted; the values are those that are neither personal nor parts of the request.</summary>
    public static async ValueTask<(ImmutableSortedDictionary<string, FeelValue> Values, Refusal? Refusal)> CheckAsync(
        RuntimeKit kit, IReadSession session, Procedure procedure, RegisterDemand request, Surroundings around)
    {
        var submitted = Submitted(request);
        var form = Form(procedure, request);
        var categories = await kit.Facts.CategoriesAsync(session);
        var lookups = await TaskForms.LookupsAsync(session, form, submitted, around, categories, around.Now);
        var none = ImmutableSortedDictionary.Create<string, FeelValue>(StringComparer.Ordinal);
        var result = FormCheck.Validate(form, [], submitted, none, lookups, around.LocalNow);
        if (!result.Problems.IsEmpty)
        {
            return (none, Refusal.Of(RuntimeCodes.FormInvalid) with { Fields = result.Problems });
        }

        var personal = form.Fields.Where(f => f.Personal).Select(f => f.Name).Concat(Known).ToHashSet(StringComparer.Ordinal);
        var values = request.StartedTitle is null ? result.Values : result.Values.Remove(StartProcedure.TitleField);
        return (values.RemoveRange(personal), null);
    }

    private static Dictionary<string, string> Submitted(RegisterDemand request)
    {
        var submitted = new Dictionary<string, string>(request.Values, StringComparer.Ordinal)
        {
            ["place"] = request.Place,
            ["category"] = request.Category ?? "",
            ["description"] = request.Text,
            ["photos"] = string.Join(',', request.Photos.IsDefault ? [] : request.Photos),
            ["anonymous"] = request.Anonymous ? "true" : "false",
            ["reporterName"] = request.ReporterName ?? "",
            ["reporterContact"] = request.ReporterContact ?? "",
        };
        if (request.StartedTitle is { } title)
        {
            submitted[StartProcedure.TitleField] = title;
        }

        return submitted;
    }

    // Place and text are asked for whatever the mechanism's own form says, of whoever begins by hand also the title.
    private static FormDefinition Form(Procedure procedure, RegisterDemand request)
    {
        var form = procedure.Mechanism.IntakeForm is { } key ? procedure.Forms[key] : new FormDefinition("intake", Unnamed, []);
        var always = new[]
        {
            Field("place", FieldKind.Place, required: true),
            Field("category", FieldKind.Category, required: false),
            Field("description", FieldKind.LongText, required: true),
            Field("photos", FieldKind.Photos, required: false),
        };
        FormField[] title = request.StartedTitle is null
            ? []
            : [Field(StartProcedure.TitleField, FieldKind.Text, required: true) with { MaxLength = StartProcedure.LongestTitle }];
        return form with { Fields = [.. title, .. form.Fields, .. always.Where(a => form.Fields.All(f => f.Name != a.Name))] };
    }

    private static FormField Field(string name, FieldKind kind, bool required) => new(
        name,
        kind,
        Unnamed,
        null,
        required ? FieldCondition.Always : FieldCondition.Never,
        FieldCondition.Always,
        [],
        null,
        null,
        kind == FieldKind.Photos ? MostPhotos : LongestText,
        false);
}
