using System.Collections.Immutable;

namespace CaseFlow.Dmn.Analysis;

/// <summary>The inputs of a table with one or two inputs as fields, within which always the same rules match.</summary>
/// <param name="AcrossInput">The input from left to right.</param>
/// <param name="Across">Its values as unary tests, ascending.</param>
/// <param name="DownInput">The input from top to bottom; null where the table has one input.</param>
/// <param name="Down">Its values as unary tests, ascending; one hyphen where the table has one input.</param>
/// <param name="Fields">The rules that match, counted from 1, row by row. Rules with a cell that is not analysed are in no field.</param>
public sealed record TableGrid(
    string AcrossInput,
    ImmutableArray<string> Across,
    string? DownInput,
    ImmutableArray<string> Down,
    ImmutableArray<ImmutableArray<int>> Fields)
{
    private const int MostAcross = 40;
    private const int MostRules = 200;

    /// <summary>Makes the fields; null where there would be too many.</summary>
    internal static TableGrid? Of(TableSpace space)
    {
        var dimensions = space.Dimensions;
        if (dimensions.Length is not (1 or 2) || dimensions.Any(dimension => dimension.Slots.Length is 0 or > MostAcross) || space.Boxes.Length > MostRules)
        {
            return null;
        }

        var (across, down) = (dimensions[0], dimensions.Length == 2 ? dimensions[1] : null);
        var fields = ImmutableArray.CreateBuilder<ImmutableArray<int>>();
        for (var row = 0; row < (down?.Slots.Length ?? 1); row++)
        {
            for (var column = 0; column < across.Slots.Length; column++)
            {
                var (x, y) = (SlotSet.Of([(column, column)]), SlotSet.Of([(row, row)]));
                fields.Add([.. space.Boxes.Where(box => box.IsKnown && box.Sides[0].Intersects(x) && (down is null || box.Sides[1].Intersects(y))).Select(box => box.Rule + 1)]);
            }
        }

        return new TableGrid(across.Input, Names(across), down?.Input, down is null ? ["-"] : Names(down), fields.ToImmutable());
    }

    private static ImmutableArray<string> Names(Dimension dimension) =>
        [.. dimension.Slots.Select((_, at) => dimension.Write(SlotSet.Of([(at, at)])))];
}
