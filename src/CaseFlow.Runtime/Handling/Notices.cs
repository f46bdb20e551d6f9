using System.Collections.Immutable;
using CaseFlow.Runtime.Actions;
using CaseFlow.Runtime.EffectHandlers;

namespace CaseFlow.Runtime.Handling;

/// <summary>Notices become outbox rows: recipients and texts are settled in the step, sending comes after it.</summary>
internal static class Notices
{
    public static void Order(CaseDraft draft, int instance, ImmutableArray<Notice> notices)
    {
        foreach (var notice in notices)
        {
            var template = draft.ProcedureOf(instance).Mechanism.Templates.FirstOrDefault(t => t.Id == notice.Template)?.Text;
            string? Fill(string? text) => text?.Replace("{caseNumber}", draft.Case.Number).Replace("{text}", notice.Text);
            draft.Order(SendNotice.Name, new NoticeOrder(
                Recipients(draft, notice.To), draft.Case.Number, notice.Template, notice.Text, Fill(template?.Zh), Fill(template?.En)).Write());
        }
    }

    /// <summary>Orders a notice whose text the host has.</summary>
    public static void OrderTo(CaseDraft draft, string recipient, string template, string text) =>
        draft.Order(SendNotice.Name, new NoticeOrder([recipient], draft.Case.Number, template, text, null, null).Write());

    private static ImmutableArray<string> Recipients(CaseDraft draft, string to)
    {
        if (to == "reporter")
        {
            return [$"case:{draft.Case.Number}", .. draft.Case.Duplicates.Select(d => $"case:{d.Number}")];
        }

        if (!to.StartsWith("role:", StringComparison.Ordinal))
        {
            return [to];
        }

        var role = to[5..];
        if (role.Contains('@', StringComparison.Ordinal))
        {
            return [to];
        }

        var place = draft.Case.Place;
        var unit = place.Path.Reverse().FirstOrDefault(u => !draft.Around.Organisation.HoldersOf(role, u, draft.At).IsEmpty) ?? place.Unit;
        return [$"role:{role}@{unit}"];
    }
}
