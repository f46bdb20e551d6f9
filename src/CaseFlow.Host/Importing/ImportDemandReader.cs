using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using CaseFlow.Calendar;
using CaseFlow.Runtime;
using CaseFlow.Runtime.UseCases.Demands;

namespace CaseFlow.Host.Importing;

/// <summary>Makes demands of rows, as the mapping says.</summary>
/// <param name="map">The mapping.</param>
/// <param name="now">The moment of the import.</param>
internal sealed class ImportDemandReader(ImportMap map, Instant now)
{
    private const int LongestId = 100;

    // Clocks of two computers differ; more than that is a mistake in the file or in the zone.
    private static readonly TimeSpan Tolerance = TimeSpan.FromMinutes(5);

    private readonly HashSet<ulong> _seen = [];

    /// <summary>The demand of a row, or what is wrong with it.</summary>
    /// <param name="row">The row.</param>
    public (TakeOverDemand? Demand, ImportProblem? Problem) Read(ImportRow row)
    {
        var id = map.ExternalId.Of(row);
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{map.Source}\n{id}"));
        var (at, wrongMoment) = Moment(row);
        var problem = id.Length == 0 ? At(row, map.ExternalId, ImportCodes.RowIdMissing)
            : id.Length > LongestId ? At(row, map.ExternalId, ImportCodes.RowIdTooLong, ("max", $"{LongestId}"))
            : !_seen.Add(BitConverter.ToUInt64(hash)) ? At(row, map.ExternalId, ImportCodes.RowIdTwice)
            : map.Place.Of(row).Length == 0 ? At(row, map.Place, ImportCodes.RowPlace)
            : map.Channel.Of(row).Length == 0 ? At(row, map.Channel, ImportCodes.RowChannel)
            : wrongMoment;
        return problem is not null ? (null, problem) : (Demand(row, id, hash, at), null);
    }

    /// <summary>What a refusal means for a row, with the columns that the refused field came from.</summary>
    /// <param name="row">The row.</param>
    /// <param name="refusal">The refusal.</param>
    public ImportProblem Refused(ImportRow row, Refusal refusal)
    {
        if (refusal.Fields.IsEmpty)
        {
            return new ImportProblem(row.Line, "", "", refusal.Code, refusal.Arguments);
        }

        var field = refusal.Fields[0];
        var part = field.Field switch
        {
            "place" => map.Place,
            "category" => map.Category,
            "description" => map.Description,
            "reporterName" => map.Reporter?.Name,
            "reporterContact" => map.Reporter?.Contact,
            _ => map.Values.GetValueOrDefault(field.Field),
        };
        var problem = part is null ? new ImportProblem(row.Line, field.Field, "", field.Code, field.Arguments) : At(row, part, field.Code);
        return problem with { Arguments = field.Arguments };
    }

    private TakeOverDemand Demand(ImportRow row, string id, byte[] hash, Instant at)
    {
        var (name, contact) = (map.Reporter?.Name?.Of(row) ?? "", map.Reporter?.Contact?.Of(row) ?? "");
        var (title, description) = (map.Title?.Of(row) ?? "", map.Description.Of(row));
        var category = map.Category?.Of(row) ?? "";
        return new TakeOverDemand(
            new RegisterDemand(
                map.Channel.Of(row),
                map.Place.Of(row),
                category.Length == 0 ? null : category,
                title.Length == 0 || title == description ? description : $"{title}\n{description}",
                [],
                name.Length == 0 ? null : name,
                contact.Length == 0 ? null : contact,
                name.Length + contact.Length == 0,
                null,
                $"import-{Convert.ToHexStringLower(hash)}")
            {
                Mechanism = map.Mechanism,
                Values = map.Values.ToImmutableSortedDictionary(value => value.Key, value => value.Value.Of(row), StringComparer.Ordinal),
            },
            new DemandOrigin(map.Source, id, at, map.Clocks == ImportMap.FromReport));
    }

    private (Instant At, ImportProblem? Problem) Moment(ImportRow row)
    {
        if (map.RegisteredAt is not { } moment)
        {
            return (now, null);
        }

        var text = row[moment.Column].Trim();
        var part = new ImportPart { Column = moment.Column };
        return moment.Of(text) is not { } at ? (now, At(row, part, ImportCodes.RowMoment, ("format", moment.Format)))
            : at > now.Plus(Tolerance) ? (now, At(row, part, ImportCodes.RowFuture))
            : (at, null);
    }

    private static ImportProblem At(ImportRow row, ImportPart part, string code, params (string Name, string Value)[] arguments)
    {
        var value = string.Join(part.Separator, part.Read.Select(column => row[column]));
        return ImportProblem.Of(code, [("value", value), .. arguments]) with { Line = row.Line, Column = string.Join(' ', part.Read), Value = value };
    }
}
