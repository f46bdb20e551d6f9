using System.Collections.Immutable;
using CaseFlow.Runtime.Forms;
using CaseFlow.Runtime.UseCases.CaseFiles;
using CaseFlow.Runtime.UseCases.Reference;
using MediatR;

namespace CaseFlow.Host.Forms;

/// <summary>What the fields of a form choose from; a list is empty when no field of the form needs it.</summary>
/// <param name="Places">The units in tree order.</param>
/// <param name="Categories">The categories in tree order.</param>
/// <param name="Persons">The persons.</param>
internal sealed record FormLists(
    ImmutableArray<PlaceView> Places,
    ImmutableArray<CategoryView> Categories,
    ImmutableArray<PersonView> Persons)
{
    private static readonly string[] PlaceLevels = ["compound", "grid", "building"];

    /// <summary>Nothing to choose from.</summary>
    public static FormLists None { get; } = new([], [], []);

    /// <summary>Loads what the writable fields of a form need.</summary>
    /// <param name="mediator">The use cases.</param>
    /// <param name="form">The form; null for none.</param>
    /// <param name="registered">The case of the form, which keeps its version of the categories; null for a new one.</param>
    public static async Task<FormLists> LoadAsync(IMediator mediator, FormView? form, CaseSummary? registered = null)
    {
        if (form is null)
        {
            return None;
        }

        var fields = form.Fields.Where(f => f.Access == FieldAccess.Write).SelectMany(f => (f.Table?.Columns ?? []).Prepend(f)).ToList();
        bool Needs(FieldKind kind) => fields.Any(f => f.Kind == kind);
        return new FormLists(
            Needs(FieldKind.Place) ? (await mediator.Send(new GetPlaces())).Value?.Places ?? [] : [],
            Needs(FieldKind.Category) ? (await mediator.Send(new GetCategories(registered?.RegisteredAt, registered?.Category))).Value?.Categories ?? [] : [],
            Needs(FieldKind.Person) ? (await mediator.Send(new ListPersons())).Value?.Persons ?? [] : []);
    }

    /// <summary>Places to choose, by community: compounds, grids and buildings, named from the community down.</summary>
    public IEnumerable<ChoiceGroup> PlaceGroups()
    {
        var byId = Places.ToDictionary(place => place.Id, StringComparer.Ordinal);
        return Places.Where(place => PlaceLevels.Contains(place.Level))
            .GroupBy(place => Above(place, byId), StringComparer.Ordinal)
            .Select(group => new ChoiceGroup(group.Key, [.. group.Select(place => new Choice(place.Id, Below(place.FullName, group.Key)))]));
    }

    /// <summary>Categories to choose, by top category; deeper ones carry the names between.</summary>
    /// <param name="language">The language of the names.</param>
    /// <param name="withdrawn">What is put behind names that only earlier versions of the list have.</param>
    public IEnumerable<ChoiceGroup> CategoryGroups(string language, string withdrawn = "")
    {
        var byId = Categories.ToDictionary(category => category.Id, StringComparer.Ordinal);
        return Categories.GroupBy(category => Path(category, byId)[0])
            .Select(group => new ChoiceGroup(group.Key.Name.In(language), [.. group.Select(category => new Choice(category.Id, PathText(category)))]));

        string PathText(CategoryView category)
        {
            var path = Path(category, byId);
            return string.Join(" › ", (path.Count == 1 ? path : path.Skip(1)).Select(part => part.Name.In(language))) + (category.IsWithdrawn ? withdrawn : "");
        }
    }

    private static List<CategoryView> Path(CategoryView category, Dictionary<string, CategoryView> byId)
    {
        var path = new List<CategoryView> { category };
        while (path[0].Parent is { } parent && byId.TryGetValue(parent, out var above))
        {
            path.Insert(0, above);
        }

        return path;
    }

    private static string Above(PlaceView place, Dictionary<string, PlaceView> byId)
    {
        var above = place;
        while (PlaceLevels.Contains(above.Level) && above.Parent is { } parent && byId.TryGetValue(parent, out var next))
        {
            above = next;
        }

        return above.FullName;
    }

    private static string Below(string fullName, string above) =>
        fullName.StartsWith(above, StringComparison.Ordinal) && fullName.Length > above.Length
            ? fullName[above.Length..].TrimStart(' ', '›', '/', '·', '-')
            : fullName;
}
