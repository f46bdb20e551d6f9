using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CaseFlow.Host.Importing;

/// <summary>Reads a mapping.</summary>
internal static class ImportMapFile
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        ReadCommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
        RespectNullableAnnotations = true,
    };

    /// <summary>Reads a mapping, or says what is wrong with it.</summary>
    /// <param name="json">The file's text.</param>
    public static (ImportMap? Map, ImmutableArray<ImportProblem> Problems) Read(string json)
    {
        try
        {
            var map = JsonSerializer.Deserialize<ImportMap>(json, Options);
            return map is null ? (null, [ImportProblem.Of(ImportCodes.MapUnreadable, ("why", "null"))]) : Checked(map);
        }
        catch (JsonException e)
        {
            return (null, [ImportProblem.Of(ImportCodes.MapUnreadable, ("why", e.Message))]);
        }
    }

    private static (ImportMap? Map, ImmutableArray<ImportProblem> Problems) Checked(ImportMap map)
    {
        var problems = ImmutableArray.CreateBuilder<ImportProblem>();
        problems.AddRange(map.Parts.Where(part => !part.Part.Read.Any() && part.Part.Constant is null)
            .Select(part => ImportProblem.Of(ImportCodes.MapPartEmpty, ("part", part.Name))));
        if (map.RegisteredAt is { IsZoneKnown: false } at)
        {
            problems.Add(ImportProblem.Of(ImportCodes.MapZone, ("zone", at.Zone)));
        }

        if (map.Clocks is not (ImportMap.FromImport or ImportMap.FromReport))
        {
            problems.Add(ImportProblem.Of(ImportCodes.MapUnreadable, ("why", $"clocks: {map.Clocks}")));
        }

        if (map.Delimiter.Length != 1 || map.Delimiter[0] is '"' or '\r' or '\n')
        {
            problems.Add(ImportProblem.Of(ImportCodes.MapUnreadable, ("why", "delimiter")));
        }

        return problems.Count == 0 ? (map, []) : (null, problems.ToImmutable());
    }
}
