using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CaseFlow.Calendar;
using CaseFlow.Host.Forms;
using CaseFlow.Host.Localization;
using CaseFlow.Runtime.Forms;
using CaseFlow.Runtime.Trying;
using CaseFlow.Runtime.UseCases.Procedures;
using CaseFlow.Runtime.UseCases.Trials;

namespace CaseFlow.Host.Designing;

/// <summary>Makes steps of a trial of what a page sends.</summary>
internal static class TrialSteps
{
    private const int MostStandIns = 6;

    private static readonly TimeSpan China = TimeSpan.FromHours(8);
    private static readonly LocalText Unnamed = new("", "");

    /// <summary>A trial without what came of its steps, which is found again whenever it is gone.</summary>
    /// <param name="trial">The trial.</param>
    public static Trial Bare(Trial trial) => trial with
    {
        Start = trial.Start with { Then = null },
        Steps = [.. trial.Steps.Select(step => step with { Then = null })],
        End = null,
    };

    /// <summary>Reads a moment as an input of date and time sends it, in the county's time.</summary>
    /// <param name="text">The text.</param>
    /// <param name="moment">The moment.</param>
    public static bool TryMoment(string? text, out Instant moment)
    {
        var known = DateTime.TryParseExact(text, ["yyyy-MM-ddTHH:mm", "yyyy-MM-ddTHH:mm:ss"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var local)
            && local.Year is >= 2000 and <= 2100;
        moment = known ? Instant.From(new DateTimeOffset(local, China)) : default;
        return known;
    }

    /// <summary>Time that passes: to a moment, by an amount, or to the next timer; null when it is none of these.</summary>
    /// <param name="until">The moment; empty for none.</param>
    /// <param name="amount">The amount; empty for none.</param>
    /// <param name="unit">Minutes, hours or days.</param>
    public static TrialStep? Wait(string? until, string? amount, string? unit)
    {
        if (!string.IsNullOrWhiteSpace(until))
        {
            return TryMoment(until, out var moment) ? new TrialStep.Pass(moment, null) : null;
        }

        if (string.IsNullOrWhiteSpace(amount))
        {
            return new TrialStep.Pass(null, null);
        }

        return int.TryParse(amount, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 0 and <= 100_000
            ? new TrialStep.Pass(null, unit switch { "days" => TimeSpan.FromDays(number), "minutes" => TimeSpan.FromMinutes(number), _ => TimeSpan.FromHours(number) })
            : null;
    }

    /// <summary>A message or signal that arrives.</summary>
    /// <param name="name">Its name after <c>message:</c> or <c>signal:</c>.</param>
    public static TrialStep Arrive(string name) =>
        new TrialStep.Arrive(name[(name.IndexOf(':', StringComparison.Ordinal) + 1)..], name.StartsWith("signal:", StringComparison.Ordinal), Nothing);

    /// <summary>An action that fails or throws.</summary>
    /// <param name="element">Its element.</param>
    /// <param name="error">The error that it throws; empty to let it fail.</param>
    public static TrialStep Act(string element, string? error) => string.IsNullOrWhiteSpace(error)
        ? new TrialStep.Act(element, "trial.chosen", null, Nothing)
        : new TrialStep.Act(element, null, error.Trim(), Nothing);

    /// <summary>Answers with stand-ins for the files that were chosen.</summary>
    /// <param name="form">The form as sent.</param>
    /// <param name="answers">The answers by field name.</param>
    public static ImmutableSortedDictionary<string, string> WithStandIns(IFormCollection form, ImmutableSortedDictionary<string, string> answers)
    {
        foreach (var field in form.Files.Where(file => file.Length > 0 && file.Name.StartsWith(FormBox.Prefix, StringComparison.Ordinal)).GroupBy(file => file.Name[FormBox.Prefix.Length..]))
        {
            answers = answers.SetItem(field.Key, string.Join(',', Enumerable.Range(1, Math.Min(field.Count(), MostStandIns)).Select(number => $"trial-file-{number}")));
        }

        return answers;
    }

    /// <summary>The key of a new trial: of its name, whatever letters that has.</summary>
    /// <param name="name">Its name.</param>
    public static string KeyOf(string name) => $"trial-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name)))[..10]}";

    /// <summary>The registration form, with the place and, where a person begins it, the title that every case has.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="view">What is tried.</param>
    public static FormView Registration(Texts texts, TrialView view)
    {
        LocalText Said(string key) => new(texts[key], texts[key]);
        var form = view.Intake.Form ?? new FormView("", Unnamed, []);
        var names = form.Fields.Select(field => field.Name).ToHashSet(StringComparer.Ordinal);
        FieldView[] title = view.IsByHand && !names.Contains(StartProcedure.TitleField)
            ? [Head(StartProcedure.TitleField, FieldKind.Text, Said("start.caseTitle")) with { MaxLength = StartProcedure.LongestTitle }]
            : [];
        FieldView[] place = names.Contains(StartProcedure.PlaceField)
            ? []
            : [Head(StartProcedure.PlaceField, FieldKind.Unit, Said("start.place")) with { Options = [.. view.Intake.Places.Select(p => new FieldOption(p.Id, new LocalText(p.FullName, p.FullName)))] }];
        FieldView[] text = view.IsByHand || names.Contains("description") ? [] : [Head("description", FieldKind.LongText, Said("trying.description"))];
        return form with { Fields = [.. title, .. place, .. form.Fields, .. text] };
    }

    private static ImmutableSortedDictionary<string, string> Nothing => ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    private static FieldView Head(string name, FieldKind kind, LocalText label) =>
        new(name, kind, label, null, FieldAccess.Write, true, null, true, null, "", null, [], null, null, null);
}
