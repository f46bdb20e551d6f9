using System.Collections.Immutable;
using CaseFlow.Host.Localization;
using CaseFlow.Runtime.UseCases.People;

namespace CaseFlow.Host.Web;

/// <summary>Roles and what they do, in the user's words.</summary>
internal static class RoleWords
{
    /// <summary>A role's name: that of the procedures, else the product's own, else its identifier.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="known">The roles known.</param>
    /// <param name="id">The role.</param>
    public static string Name(Texts texts, ImmutableArray<RoleView> known, string id) =>
        Words.Find(texts, "role", id) ?? known.FirstOrDefault(r => r.Id == id)?.Name?.In(Texts.Language) ?? id;

    /// <summary>What a role does: a sentence of the product, else the tasks that procedures give it.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="known">The roles known.</param>
    /// <param name="id">The role.</param>
    public static string Does(Texts texts, ImmutableArray<RoleView> known, string id)
    {
        var role = known.FirstOrDefault(r => r.Id == id);
        var tasks = role is null || role.Tasks.IsEmpty
            ? ""
            : texts.Get(
                "people.roleTasks",
                ("levels", string.Join(texts["form.comma"], role.Levels.Select(l => Words.Of(texts, "people.level", l)))),
                ("tasks", string.Join(texts["form.comma"], role.Tasks.Select(t => t.Name).Distinct())));
        return string.Join(' ', new[] { Words.Find(texts, "people.role", id), tasks }.Where(part => !string.IsNullOrEmpty(part)));
    }
}
