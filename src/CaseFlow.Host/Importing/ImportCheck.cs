using System.Collections.Immutable;
using CaseFlow.Runtime.UseCases.Demands;
using CaseFlow.Runtime.UseCases.Reference;
using MediatR;

namespace CaseFlow.Host.Importing;

/// <summary>Compares a mapping with the file and the installation before anything is imported.</summary>
internal static class ImportCheck
{
    /// <summary>What does not fit; empty when all does.</summary>
    /// <param name="useCases">The use cases.</param>
    /// <param name="map">The mapping.</param>
    /// <param name="columns">The columns of the file.</param>
    public static async Task<ImmutableArray<ImportProblem>> RunAsync(IMediator useCases, ImportMap map, IReadOnlyCollection<string> columns)
    {
        if (columns.Count == 0)
        {
            return [ImportProblem.Of(ImportCodes.FileEmpty)];
        }

        var intake = await useCases.Send(new GetIntake(map.Mechanism));
        if (intake.Refusal is { } refusal)
        {
            return [new ImportProblem(0, "", "", refusal.Code, refusal.Arguments)];
        }

        var places = (await useCases.Send(new GetPlaces())).Value!.Places.Select(place => place.Id).ToHashSet(StringComparer.Ordinal);
        var categories = intake.Value!.Categories.Select(category => category.Id).ToHashSet(StringComparer.Ordinal);
        var channels = intake.Value.Channels.Select(channel => channel.Id).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. map.Columns.Where(column => !columns.Contains(column))
                .Select(column => ImportProblem.Of(ImportCodes.ColumnMissing, ("column", column), ("columns", string.Join(", ", columns.Take(60))))),
            .. map.Place.Written.Where(value => !places.Contains(value)).Distinct().Select(value => ImportProblem.Of(ImportCodes.MapPlace, ("value", value))),
            .. (map.Category?.Written ?? []).Where(value => value.Length > 0 && !categories.Contains(value)).Distinct()
                .Select(value => ImportProblem.Of(ImportCodes.MapCategory, ("value", value))),
            .. map.Channel.Written.Where(value => !channels.Contains(value)).Distinct()
                .Select(value => ImportProblem.Of(ImportCodes.MapChannel, ("value", value), ("channels", string.Join(", ", channels)))),
        ];
    }
}
