using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using CaseFlow.Calendar;
using CaseFlow.Cases;
using CaseFlow.Engine;
using CaseFlow.Engine.Json;
using CaseFlow.Runtime.Deployment;
using CaseFlow.Runtime.Handling;
using CaseFlow.Runtime.Journal;
using CaseFlow.Runtime.Journal.Verification;
using CaseFlow.Runtime.Ports;

namespace CaseFlow.Host.Bundles;

/// <summary>Verifies a bundle with nothing but its files and a public key.</summary>
/// <param name="files">The files.</param>
internal sealed class BundleVerifier(ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> files)
{
    private readonly ImmutableArray<BundleProblem>.Builder problems = ImmutableArray.CreateBuilder<BundleProblem>();

    /// <summary>Verifies the bundle.</summary>
    /// <param name="publicKeys">The public keys as PEM, from a source that is trusted; null to use those of the bundle.</param>
    public BundleReport Verify(string? publicKeys)
    {
        CheckMembers();
        CheckProcedures();
        CheckPhotos();
        var record = Read<BundleRecord>(BundleNames.Record, bytes => JsonSerializer.Deserialize<BundleRecord>(bytes.Span, BundleNames.Json)!);
        var entries = Lines<BundleEntry>(BundleNames.Journal).Select(line => line.Entry()).ToImmutableArray();
        var checkpoints = Lines<BundleCheckpoint>(BundleNames.Checkpoints).Select(line => line.Checkpoint()).ToImmutableArray();
        using var key = Keys(publicKeys);
        if (record is null)
        {
            return new BundleReport("–", entries.Length, 0, [], problems.ToImmutable());
        }

        var id = new CaseId(record.Id);
        var row = new CaseRecord(id, record.Number, new JournalHead(record.HeadSequence, record.HeadHash), CoveredBy: null);
        var report = CaseVerifier.Verify(row, entries, checkpoints, key, Unit(record) is { } unit ? new StateReplay(_ => unit, Version) : null);
        problems.AddRange(report.Problems.Select(problem => new BundleProblem(problem.Code, MemberOf(problem.Kind), problem.Sequence, problem.Detail)));
        return new BundleReport(record.Number, entries.Length, CaseVerifier.ProvenUpTo(id, checkpoints), key?.Ids ?? [], problems.ToImmutable());
    }

    private static string MemberOf(VerificationProblemKind kind) => kind switch
    {
        VerificationProblemKind.StateDiffers => BundleNames.Case,
        VerificationProblemKind.CaseHeadDiffers or VerificationProblemKind.CaseMissing => BundleNames.Record,
        VerificationProblemKind.CheckpointAltered or VerificationProblemKind.SignatureWrong or VerificationProblemKind.KeyUnknown => BundleNames.Checkpoints,
        _ => BundleNames.Journal,
    };

    private static string HashOf(ReadOnlyMemory<byte> content) => Convert.ToHexStringLower(SHA256.HashData(content.Span));

    private void CheckMembers()
    {
        if (Read(BundleNames.Manifest, bytes => JsonSerializer.Deserialize<BundleManifest>(bytes.Span, BundleNames.Json)) is not { } manifest || manifest.Members.IsDefault)
        {
            return;
        }

        if (manifest.Format > BundleManifest.CurrentFormat)
        {
            problems.Add(new BundleProblem("bundle.newer-format", BundleNames.Manifest));
        }

        foreach (var member in manifest.Members)
        {
            if (!files.TryGetValue(member.Name, out var content))
            {
                problems.Add(new BundleProblem("bundle.member-missing", member.Name));
            }
            else if (HashOf(content) != member.Sha256)
            {
                problems.Add(new BundleProblem("bundle.member-differs", member.Name));
            }
        }

        problems.AddRange(files.Keys.Except(manifest.Members.Select(member => member.Name)).Where(name => name != BundleNames.Manifest)
            .Select(name => new BundleProblem("bundle.member-extra", name)));
    }

    private void CheckProcedures()
    {
        foreach (var hash in files.Keys.Where(name => name.StartsWith(BundleNames.Procedures, StringComparison.Ordinal)).Select(name => name.Split('/')[1]).Distinct())
        {
            if (ProcedureFiles.HashOf(FilesOf(hash)) != hash)
            {
                problems.Add(new BundleProblem("bundle.procedure-altered", BundleNames.Procedures + hash));
            }
        }
    }

    private void CheckPhotos() => problems.AddRange(files
        .Where(file => file.Key.StartsWith(BundleNames.Photos, StringComparison.Ordinal) && HashOf(file.Value) != Path.GetFileNameWithoutExtension(file.Key))
        .Select(file => new BundleProblem("bundle.photo-altered", file.Key)));

    private CheckpointKey? Keys(string? given) => given is not null
        ? CheckpointKey.Read(given)
        : Read(BundleNames.PublicKey, bytes => CheckpointKey.Read(Encoding.UTF8.GetString(bytes.Span)));

    private CaseUnit? Unit(BundleRecord record)
    {
        var current = Read(BundleNames.Case, bytes => CasesJson.ReadCase(bytes.Span));
        var instances = Read(BundleNames.Instances, bytes => JsonSerializer.Deserialize<ImmutableArray<BundleInstance>>(bytes.Span, BundleNames.Json)
            .Select(each => new ProcessInstance(
                each.Number, each.Process, each.Procedure, each.Parent, each.ParentItem is { } item ? new ElementInstanceId(item) : null,
                ProcessJson.DeserializeState(Encoding.UTF8.GetBytes(each.State.GetRawText()))))
            .ToImmutableSortedDictionary(each => each.Number, each => each));
        if (current is null || instances is null)
        {
            return null;
        }

        if (current.Number != record.Number || current.Id.Value != record.Id)
        {
            problems.Add(new BundleProblem("bundle.other-case", BundleNames.Record));
        }

        return new CaseUnit(current, instances, new JournalHead(record.HeadSequence, record.HeadHash), record.Version);
    }

    private ProcedureVersion? Version(string hash)
    {
        var head = Read($"{BundleNames.Procedures}{hash}/{BundleNames.ProcedureHead}", bytes => JsonSerializer.Deserialize<BundleProcedure>(bytes.Span, BundleNames.Json));
        return head is null ? null : new ProcedureVersion(new ProcedureVersionHead(head.Mechanism, head.Number, hash, new Instant(head.PublishedAt), ""), FilesOf(hash));
    }

    private ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> FilesOf(string hash)
    {
        var folder = $"{BundleNames.Procedures}{hash}/files/";
        return files.Where(file => file.Key.StartsWith(folder, StringComparison.Ordinal))
            .ToImmutableSortedDictionary(file => file.Key[folder.Length..], file => file.Value, StringComparer.Ordinal);
    }

    // A line that cannot be read is named by its place; those before it are still verified.
    private List<T> Lines<T>(string name)
    {
        var read = new List<T>();
        if (!files.TryGetValue(name, out var content))
        {
            problems.Add(new BundleProblem("bundle.member-missing", name));
            return read;
        }

        foreach (var (line, i) in Encoding.UTF8.GetString(content.Span).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select((line, i) => (line, i)))
        {
            try
            {
                read.Add(JsonSerializer.Deserialize<T>(line, BundleNames.Line) ?? throw new JsonException("null"));
            }
            catch (JsonException e)
            {
                problems.Add(new BundleProblem("bundle.unreadable", name, i + 1, e.Message));
            }
        }

        return read;
    }

    private T? Read<T>(string name, Func<ReadOnlyMemory<byte>, T> read)
        where T : class?
    {
        if (!files.TryGetValue(name, out var content))
        {
            problems.Add(new BundleProblem("bundle.member-missing", name));
            return null;
        }

        try
        {
            return read(content);
        }
        catch (Exception e) when (e is JsonException or CryptographicException or InvalidOperationException or ArgumentException)
        {
            problems.Add(new BundleProblem("bundle.unreadable", name, Detail: e.Message));
            return null;
        }
    }
}
