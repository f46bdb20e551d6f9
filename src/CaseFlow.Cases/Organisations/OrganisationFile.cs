using System.Collections.Immutable;
using System.Text.Json;

namespace CaseFlow.Cases.Organisations;

/// <summary>An organisation as JSON: <c>units</c>, <c>parties</c>, <c>persons</c>, <c>posts</c>, <c>absences</c>. The same organisation gives the same bytes.</summary>
public static class OrganisationFile
{
    /// <summary>Reads an organisation. Strict: an unknown member, a missing id or any contradiction is a problem.</summary>
    /// <param name="json">The bytes, UTF-8.</param>
    public static OrganisationReading Read(ReadOnlySpan<byte> json)
    {
        OrganisationText? text;
        try
        {
            text = JsonSerializer.Deserialize<OrganisationText>(json, CasesJson.Strict);
        }
        catch (JsonException exception)
        {
            return Problem(exception.Message, exception.Path ?? "$");
        }

        return text is null
            ? Problem("The file says null.", "$")
            : Organisation.Create(text.Units, text.Parties, text.Persons, text.Posts, text.Absences);
    }

    /// <summary>Writes an organisation.</summary>
    /// <param name="organisation">The organisation.</param>
    public static byte[] Write(Organisation organisation) => JsonSerializer.SerializeToUtf8Bytes(
        new OrganisationText
        {
            Units = organisation.Units,
            Parties = organisation.Parties,
            Persons = organisation.Persons,
            Posts = organisation.Posts,
            Absences = organisation.Absences,
        },
        CasesJson.Strict);

    private static OrganisationReading Problem(string why, string where) => new(
        null,
        [new OrganisationProblem(CaseCodes.OrganisationFileUnreadable, $"Expected to read an organisation, but at {where}: {why}", where)]);

    private sealed record OrganisationText
    {
        public ImmutableArray<Unit> Units { get; init; } = [];

        public ImmutableArray<Party> Parties { get; init; } = [];

        public ImmutableArray<Person> Persons { get; init; } = [];

        public ImmutableArray<Post> Posts { get; init; } = [];

        public ImmutableArray<Absence> Absences { get; init; } = [];
    }
}
