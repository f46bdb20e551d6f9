using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using CaseFlow.Runtime.Deployment;
using CaseFlow.Runtime.Forms;

namespace CaseFlow.Runtime.Trying;

/// <summary>
/// Puts evident stand-ins in place of personal data in trials, because a trial is kept with its draft, becomes part of a version and leaves with
/// packages: whole answers of personal fields, and numbers of mainland telephones and identity cards wherever they stand.
/// </summary>
internal static partial class TrialStandIns
{
    /// <summary>Stands for a telephone number.</summary>
    public const string Phone = "13800000000";

    /// <summary>Stands for the number of an identity card; no region has its first digits.</summary>
    public const string Card = "100000190001010000";

    /// <summary>Stands for a name.</summary>
    public const string Name = "测试人";

    private const string Text = "测试";
    private const string Day = "2000-01-01";

    private static readonly ImmutableDictionary<string, FieldKind> Reporter = ImmutableDictionary.CreateRange(
        StringComparer.Ordinal, [KeyValuePair.Create("reporterName", FieldKind.Text), KeyValuePair.Create("reporterContact", FieldKind.Text)]);

    /// <summary>The personal fields of a draft's forms and of those that other procedures ask for, with what they hold.</summary>
    /// <param name="files">The draft's files.</param>
    /// <param name="others">The procedures in force, which the draft may call.</param>
    public static ImmutableDictionary<string, FieldKind> FieldsOf(ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> files, IEnumerable<Procedure> others)
    {
        var own = files.Where(file => ProcedureFiles.FormKey(file.Key) is not null)
            .Select(file => FormFile.Read(ProcedureFiles.FormKey(file.Key)!, file.Value, allowsMistakes: true).Form)
            .OfType<FormDefinition>();
        return own.Concat(others.SelectMany(procedure => procedure.Forms.Values))
            .SelectMany(form => form.Fields)
            .Where(field => field.Personal)
            .Aggregate(Reporter, (all, field) => all.ContainsKey(field.Name) ? all : all.Add(field.Name, field.Kind));
    }

    /// <summary>Files of which the trials hold stand-ins; the same bytes where nothing was to be replaced.</summary>
    /// <param name="files">The files.</param>
    /// <param name="fields">The personal fields.</param>
    public static ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> Cover(
        ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> files, ImmutableDictionary<string, FieldKind> fields) =>
        files.Where(file => ProcedureFiles.TrialKey(file.Key) is not null).Aggregate(files, (all, file) => all.SetItem(file.Key, Cover(file.Value, fields)));

    private static ReadOnlyMemory<byte> Cover(ReadOnlyMemory<byte> json, ImmutableDictionary<string, FieldKind> fields)
    {
        // What cannot be read is a mistake that the checks name; it is kept, but for numbers.
        var read = TrialFile.Read(json).Trial;
        var before = read is null ? json : TrialWriter.Write(read);
        var after = Numbers(Encoding.UTF8.GetString((read is null ? json : TrialWriter.Write(Cover(read, fields))).Span));
        return after == Encoding.UTF8.GetString(before.Span) ? json : Encoding.UTF8.GetBytes(after);
    }

    private static Trial Cover(Trial trial, ImmutableDictionary<string, FieldKind> fields) => trial with
    {
        Start = trial.Start with { Values = Cover(trial.Start.Values, fields) },
        Steps = [.. trial.Steps.Select(step => step is TrialStep.Complete done ? done with { Values = Cover(done.Values, fields) } : step)],
    };

    private static ImmutableSortedDictionary<string, string> Cover(ImmutableSortedDictionary<string, string> answers, ImmutableDictionary<string, FieldKind> fields) =>
        answers.Aggregate(answers, (all, answer) => fields.TryGetValue(answer.Key, out var kind) ? all.SetItem(answer.Key, StandIn(answer.Key, kind, answer.Value)) : all);

    // A choice or a number names nobody by itself, and another one could be gone another way with.
    private static string StandIn(string field, FieldKind kind, string given) => kind switch
    {
        _ when string.IsNullOrWhiteSpace(given) || Evident().IsMatch(given) => given,
        FieldKind.Date => Day,
        FieldKind.Text or FieldKind.LongText when field.EndsWith("name", StringComparison.OrdinalIgnoreCase) => Name,
        FieldKind.Text or FieldKind.LongText when given.Any(char.IsDigit) => CardNumber().IsMatch(given) ? Card : Phone,
        FieldKind.Text or FieldKind.LongText => Text,
        _ => given,
    };

    private static string Numbers(string text) => PhoneNumber().Replace(CardNumber().Replace(text, Card), found => Evident().IsMatch(found.Value) ? found.Value : Phone);

    [GeneratedRegex(@"^(?:示例.*|测试.*|1[3-9]\d0{8})$")]
    private static partial Regex Evident();

    [GeneratedRegex(@"(?<!\d)1[3-9]\d[ -]?\d{4}[ -]?\d{4}(?!\d)")]
    private static partial Regex PhoneNumber();

    [GeneratedRegex(@"(?<!\d)[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?!\d)")]
    private static partial Regex CardNumber();
}
