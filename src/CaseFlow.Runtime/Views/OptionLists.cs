using System.Collections.Immutable;
using CaseFlow.Calendar;
using CaseFlow.Cases.Organisations;
using CaseFlow.Feel;
using CaseFlow.Runtime.Forms;
using CaseFlow.Runtime.Handling;
using CaseFlow.Runtime.Lists;
using CaseFlow.Runtime.Ports;

namespace CaseFlow.Runtime.Views;

/// <summary>Loads what the options of a form's fields are taken from.</summary>
internal static class OptionLists
{
    /// <summary>Loads the reference lists that a form names, and gives it the units of the organisation.</summary>
    /// <param name="session">The store.</param>
    /// <param name="form">The form.</param>
    /// <param name="around">The organisation and the lists.</param>
    /// <param name="registeredAt">When the case was registered, which says which version of a list counts.</param>
    public static ValueTask<FormOptions> LoadAsync(IReadSession session, FormDefinition form, Surroundings around, Instant registeredAt) =>
        LoadAsync(session, form.Fields, around, registeredAt);

    /// <summary>Loads the reference lists that fields name, and gives them the units of the organisation.</summary>
    /// <param name="session">The store.</param>
    /// <param name="fields">The fields.</param>
    /// <param name="around">The organisation and the lists.</param>
    /// <param name="registeredAt">When the case was registered, which says which version of a list counts.</param>
    public static async ValueTask<FormOptions> LoadAsync(IReadSession session, IEnumerable<FormField> fields, Surroundings around, Instant registeredAt)
    {
        var lists = new Dictionary<string, ImmutableArray<FeelValue.Context>>(StringComparer.Ordinal);
        foreach (var list in Named(fields).Distinct(StringComparer.Ordinal))
        {
            lists[list] = await RowsAsync(session, around, list, registeredAt);
        }

        return new FormOptions(list => lists.GetValueOrDefault(list, []), (levels, below) => Units(around.Organisation, levels, below))
        {
            HoldersOf = role => Holders(around, role),
        };
    }

    private static IEnumerable<string> Named(IEnumerable<FormField> fields) =>
        fields.SelectMany(f => Named(f.Table?.Columns ?? []).Concat(f.OptionsFrom is OptionSource.Reference source ? [source.List] : []));

    // The entries of a list's version at a moment, as contexts by column name.
    private static async ValueTask<ImmutableArray<FeelValue.Context>> RowsAsync(IReadSession session, Surroundings around, string id, Instant at) =>
        await around.Lists.ForAsync(session, id, at) is { } list ? [.. list.Entries.Select(entry => ListValues.Offered(list, entry))] : [];

    private static ImmutableArray<FieldOption> Units(Organisation organisation, ImmutableArray<string> levels, string? below) =>
    [
        .. organisation.Units
            .Where(u => !u.Closed && (levels.IsEmpty || levels.Contains(u.Level)) && (below is null || organisation.PathOf(u.Id).Contains(below)))
            .Select(u => (u.Id, Name: organisation.NameOf(u.Id)))
            .Select(u => new FieldOption(u.Id, new LocalText(u.Name, u.Name))),
    ];

    private static ImmutableArray<FieldOption> Holders(Surroundings around, string role) =>
    [
        .. around.Organisation.Posts
            .Where(post => post.Roles.Contains(role) && post.IsHeld(around.Now) && around.Organisation.IsActive(post.Holder!))
            .Select(post => around.Organisation.FindPerson(post.Holder!)!)
            .Select(person => new FieldOption(person.Id, new LocalText(person.Name, person.Name))),
    ];
}
