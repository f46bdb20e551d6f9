using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using CaseFlow.Cases;
using CaseFlow.Engine.Json;
using CaseFlow.Host.Backups;
using CaseFlow.Host.Localization;
using CaseFlow.Host.Operating;
using CaseFlow.Runtime.Handling;
using CaseFlow.Runtime.Journal;
using CaseFlow.Runtime.Ports;
using CaseFlow.Storage.Sqlite.Opening;

namespace CaseFlow.Host.Bundles;

/// <summary>Gathers everything by which an outsider verifies one case, on one snapshot.</summary>
/// <param name="snapshot">The installation's data.</param>
/// <param name="publicKeys">The public keys as PEM; null without.</param>
internal sealed partial class BundleMaker(SqliteSnapshot snapshot, string? publicKeys)
{
    private readonly ImmutableSortedDictionary<string, ReadOnlyMemory<byte>>.Builder files =
        ImmutableSortedDictionary.CreateBuilder<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal);

    /// <summary>Gathers the files of a case.</summary>
    /// <param name="number">The case number.</param>
    /// <param name="at">The moment.</param>
    /// <param name="personal">The reporter's name and contact, by name; empty to leave them out.</param>
    /// <param name="catalogue">The texts, for the explanation in both languages.</param>
    /// <exception cref="OperatorException">There is no such case.</exception>
    public async Task<ImmutableSortedDictionary<string, ReadOnlyMemory<byte>>> GatherAsync(
        string number, DateTimeOffset at, ImmutableSortedDictionary<string, string> personal, TextCatalogue catalogue)
    {
        var session = snapshot.Session;
        if (await session.FindCaseAsync(number) is not { } id || await session.LoadCaseAsync(id) is not { } unit)
        {
            throw new OperatorException("bundle.no-case", ("number", number));
        }

        var journal = await session.LoadJournalAsync(id, 1);
        AddState(unit);
        AddLines(BundleNames.Journal, journal.Select(BundleEntry.Of));
        AddLines(BundleNames.Checkpoints, snapshot.Evidence.ReadCheckpoints()
            .Where(checkpoint => checkpoint.Heads.Any(head => head.Case == id)).Select(BundleCheckpoint.Of));
        await AddProceduresAsync(unit, journal);
        await AddPhotosAsync(journal);
        if (publicKeys is not null)
        {
            files.Add(BundleNames.PublicKey, Encoding.UTF8.GetBytes(publicKeys));
        }

        if (!personal.IsEmpty)
        {
            Add(BundleNames.Personal, personal);
        }

        files.Add("README.md", Encoding.UTF8.GetBytes(string.Join("\n\n", TextCatalogue.Languages.Select(language => catalogue.Find(language, "bundle.readme"))) + "\n"));
        var members = files.Select(file => new BackupMember(file.Key, file.Value.Length, Convert.ToHexStringLower(SHA256.HashData(file.Value.Span))));
        Add(BundleNames.Manifest, new BundleManifest(
            BundleManifest.CurrentFormat, BackupManifest.ThisProgram, at.ToUniversalTime(), unit.Case.Number, !personal.IsEmpty, [.. members]));
        return files.ToImmutable();
    }

    private void AddState(CaseUnit unit)
    {
        Add(BundleNames.Record, new BundleRecord(unit.Case.Id.Value, unit.Case.Number, unit.Version, unit.Head.Sequence, unit.Head.Hash));
        files.Add(BundleNames.Case, CasesJson.Write(unit.Case));
        Add(BundleNames.Instances, unit.Instances.Values.Select(instance => new BundleInstance(
            instance.Number, instance.ProcessId, instance.DefinitionHash, instance.Parent, instance.ParentItem?.Value,
            JsonDocument.Parse(ProcessJson.Serialize(instance.State)).RootElement)));
    }

    private async Task AddProceduresAsync(CaseUnit unit, ImmutableArray<JournalEntry> journal)
    {
        foreach (var hash in RunVersions.Of(unit, journal))
        {
            if (await snapshot.Session.LoadVersionAsync(hash) is not { } version)
            {
                continue;
            }

            var folder = $"{BundleNames.Procedures}{hash}/";
            Add(folder + BundleNames.ProcedureHead, new BundleProcedure(version.Head.Mechanism, version.Head.Number, hash, version.Head.PublishedAt.UnixMilliseconds));
            foreach (var (path, content) in version.Files)
            {
                files.Add($"{folder}files/{path}", content);
            }
        }
    }

    // A photo's id is the hash of its content, and every photo is named where it was handed in.
    private async Task AddPhotosAsync(ImmutableArray<JournalEntry> journal)
    {
        foreach (var id in journal.SelectMany(entry => Sha256().Matches(entry.Payload).Select(match => match.Value)).Distinct(StringComparer.Ordinal))
        {
            if (await snapshot.Session.LoadFileAsync(id) is { } photo)
            {
                files.Add($"{BundleNames.Photos}{id}.{photo.ContentType.Split('/')[^1]}", photo.Content);
            }
        }
    }

    private void AddLines<T>(string name, IEnumerable<T> lines) =>
        files.Add(name, Encoding.UTF8.GetBytes(string.Concat(lines.Select(line => JsonSerializer.Serialize(line, BundleNames.Line) + "\n"))));

    private void Add<T>(string name, T content) => files.Add(name, JsonSerializer.SerializeToUtf8Bytes(content, BundleNames.Json));

    [GeneratedRegex("(?<![0-9a-f])[0-9a-f]{64}(?![0-9a-f])")]
    private static partial Regex Sha256();
}
