using System.Collections.Immutable;
using CaseFlow.Host.Localization;
using CaseFlow.Runtime;
using CaseFlow.Runtime.UseCases.CaseFiles;
using CaseFlow.Runtime.UseCases.Demands;
using CaseFlow.Runtime.UseCases.Tasks;

namespace CaseFlow.Host.Web;

/// <summary>Identifiers and codes in the user's words.</summary>
internal static class Words
{
    private static readonly string[] LeadingData = ["kind", "assessment", "text", "from", "to"];

    /// <summary>The reason of a refusal.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="refusal">The refusal.</param>
    public static string Refusal(Texts texts, Refusal refusal) => Coded(texts, refusal.Code, refusal.Arguments);

    /// <summary>The text of a code with its data; a role among them is put in words.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="code">The code.</param>
    /// <param name="arguments">The data by name.</param>
    public static string Coded(Texts texts, string code, ImmutableSortedDictionary<string, string> arguments)
    {
        var known = arguments.TryGetValue("role", out var role) ? arguments.SetItem("role", Of(texts, "role", role)) : arguments;
        return texts.Get(code, MoneyWords.IsOfMoney(code) ? MoneyWords.Of(texts, known) : known);
    }

    /// <summary>What is wrong with a field.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="problem">The problem.</param>
    public static string Problem(Texts texts, FieldProblem problem) => (problem.Arguments.ContainsKey("min"), problem.Arguments.ContainsKey("max")) switch
    {
        (true, false) when texts.Has(problem.Code + ".min") => texts.Get(problem.Code + ".min", problem.Arguments),
        (false, true) when texts.Has(problem.Code + ".max") => texts.Get(problem.Code + ".max", problem.Arguments),
        _ => texts.Get(problem.Code, problem.Arguments),
    };

    /// <summary>An identifier in words; the identifier itself when it has none, as with ids that a procedure brings.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="kind">The group of keys: status, channel, grade, role, outcome, satisfaction and so on.</param>
    /// <param name="id">The identifier; null or empty gives an empty text.</param>
    public static string Of(Texts texts, string kind, string? id) =>
        string.IsNullOrEmpty(id) ? "" : Find(texts, kind, id) ?? id;

    /// <summary>The text of an identifier, however its first letter is written; null when it has none.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="kind">The group of keys.</param>
    /// <param name="id">The identifier, not empty.</param>
    public static string? Find(Texts texts, string kind, string id) =>
        new[] { $"{kind}.{id}", $"{kind}.{char.ToLowerInvariant(id[0])}{id[1..]}" }.FirstOrDefault(texts.Has) is { } key ? texts[key] : null;

    /// <summary>A message, with identifiers in its data in words.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="message">The message.</param>
    public static string Message(Texts texts, MessageView message)
    {
        if (message.Text is { } own)
        {
            return own.In(Texts.Language);
        }

        var key = texts.Has(message.Template) ? message.Template : "notice." + message.Template;
        return texts.Get(texts.Has(key) ? key : "notice.other", DataWords.Of(texts, message.Arguments));
    }

    /// <summary>Who did a step.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="step">The step.</param>
    public static string Actor(Texts texts, TimelineEntry step) => step.ActorName ?? Of(texts, "actor", step.Actor);

    /// <summary>What a step was.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="step">The step.</param>
    public static string Step(Texts texts, TimelineEntry step) =>
        OptionalText.Settle(texts.Get(texts.Has(step.Code) ? step.Code : "timeline.other", DataWords.Of(texts, step.Arguments)));

    /// <summary>A recorded fact.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="fact">The fact.</param>
    public static string Fact(Texts texts, CaseFact fact)
    {
        if (fact.Table is { } table)
        {
            return texts.Get("form.table.rows", ("n", table.Rows.Length));
        }

        if (fact.Kind == "value")
        {
            var own = fact.Arguments.GetValueOrDefault(Texts.Language == "en" ? "en" : "zh") ?? fact.Arguments.GetValueOrDefault("value", "");
            return DataWords.Field(texts, fact.Arguments.GetValueOrDefault("type", ""), own);
        }

        if (!fact.Lines.IsEmpty)
        {
            return string.Join(texts["fact.separator"], fact.Lines.Select(line => texts.Get(line.Code, DataWords.Of(texts, line.Arguments))));
        }

        var shown = DataWords.Of(texts, fact.Arguments)
            .Where(pair => pair.Value.Length > 0)
            .OrderBy(pair => Array.IndexOf(LeadingData, pair.Key) is >= 0 and var place ? place : LeadingData.Length)
            .Select(pair => texts.Has("fact.datum." + pair.Key) ? texts.Get("fact.datum." + pair.Key, ("value", pair.Value)) : pair.Value);
        return string.Join(texts["fact.separator"], shown);
    }

    /// <summary>How a clock stands, in a word.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="urgency">How it stands.</param>
    public static string Urgency(Texts texts, Urgency urgency) => texts["urgency." + urgency];

    /// <summary>A sentence with its first letter large, where the script has large ones.</summary>
    /// <param name="sentence">The sentence.</param>
    public static string Begun(string sentence) => sentence.Length == 0 ? sentence : char.ToUpperInvariant(sentence[0]) + sentence[1..];

    /// <summary>The style class of how a clock stands; colour only repeats the word.</summary>
    /// <param name="urgency">How it stands.</param>
    public static string UrgencyClass(Urgency urgency) => urgency switch
    {
        Runtime.UseCases.Tasks.Urgency.Overdue => "overdue",
        Runtime.UseCases.Tasks.Urgency.Warning => "warned",
        Runtime.UseCases.Tasks.Urgency.Paused => "paused",
        _ => "in-time",
    };
}
