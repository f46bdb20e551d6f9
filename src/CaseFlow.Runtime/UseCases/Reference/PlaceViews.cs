using System.Collections.Immutable;
using CaseFlow.Cases.Organisations;

namespace CaseFlow.Runtime.UseCases.Reference;

/// <summary>Units as a tree in one list.</summary>
internal static class PlaceViews
{
    /// <summary>The units that are open.</summary>
    public static ImmutableArray<PlaceView> Of(Organisation organisation) => Of(organisation, unit => !unit.Closed);

    /// <summary>The units that fulfil a condition, and of those below them the same.</summary>
    public static ImmutableArray<PlaceView> Of(Organisation organisation, Predicate<Unit> wanted)
    {
        var children = organisation.Units.Where(u => UnitLevel.IsTerritory(u.Level) && wanted(u)).ToLookup(u => u.Parent);
        var places = ImmutableArray.CreateBuilder<PlaceView>();
        void Add(string? parent)
        {
            foreach (var unit in children[parent])
            {
                places.Add(new PlaceView(unit.Id, unit.Parent, unit.Level, unit.Name, organisation.NameOf(unit.Id)));
                Add(unit.Id);
            }
        }

        Add(null);
        return places.ToImmutable();
    }
}
