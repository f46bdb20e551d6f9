using System.Collections.Immutable;
using System.Data.Common;
using CaseFlow.Runtime.Deployment;
using CaseFlow.Runtime.Journal.Verification;
using CaseFlow.Runtime.Ports;

namespace CaseFlow.Storage.Tests.Contract;

public abstract partial class StoreContract
{
    [SkippableFact]
    public async Task A_draft_keeps_its_files_and_what_happened_to_it()
    {
        var head = Draft("d1") with { BaseNumber = 3, BaseHash = "h", OpenedHash = "o" };
        var changed = head with
        {
            State = ProcedureDraftState.InReview,
            Revision = 2,
            Note = "初审改为5个工作日",
            Document = "云治办〔2026〕7号",
            SubmittedBy = "p-zhang",
            Lock = new ProcedureDraftLock("p-zhang", Hour(1), Hour(2)),
        };
        await Store.DoAsync(async s =>
        {
            await s.SaveProcedureDraftAsync(head, Files(("process.bpmn", [1]), ("forms/a.json", [2])));
            await s.AddProcedureDraftEntryAsync("d1", Entry(1, ProcedureDraftEventKind.Opened));
            await s.SaveProcedureDraftAsync(Draft("d2") with { Mechanism = "other", ChangedAt = Hour(9) }, Files());
        });
        await Store.DoAsync(async s =>
        {
            (await s.LoadProcedureDraftToChangeAsync("d1"))!.Head.Should().Be(head);
            await s.SaveProcedureDraftAsync(changed, Files(("process.bpmn", [7, 8]), ("forms/a.json", null), ("forms/b.json", [3])));
            await s.AddProcedureDraftEntryAsync("d1", Entry(2, ProcedureDraftEventKind.SentBack));
        });

        var loaded = (await Store.AskAsync(s => s.LoadProcedureDraftAsync("d1")))!;
        loaded.Head.Should().Be(changed);
        loaded.Files.Select(f => (f.Key, Convert.ToHexString(f.Value.Span))).Should().Equal(("forms/b.json", "03"), ("process.bpmn", "0708"));
        (await Store.AskAsync(s => s.ListProcedureDraftEntriesAsync("d1"))).Should().Equal(Entry(1, ProcedureDraftEventKind.Opened), Entry(2, ProcedureDraftEventKind.SentBack));
        (await Store.AskAsync(s => s.ListProcedureDraftsAsync(null, 10))).Select(d => d.Id).Should().Equal("d2", "d1");
        (await Store.AskAsync(s => s.ListProcedureDraftsAsync("on-demand-handling", 10))).Should().Equal(changed);
        (await Store.AskAsync(async s => (object)await s.HasProcedureDraftAsync("on-demand-handling", "o"))).Should().Be(true);
        (await Store.AskAsync(async s => (object)await s.HasProcedureDraftAsync("other", "o"))).Should().Be(false);
        (await Store.AskAsync(s => s.LoadProcedureDraftAsync("d3"))).Should().BeNull();
    }

    [SkippableFact]
    public async Task A_version_can_restore_an_older_content_and_none_takes_the_number_of_another()
    {
        await ThreeVersionsAsync();

        var heads = await Store.AskAsync(s => s.ListVersionsAsync());
        heads.Select(v => v.Number).Should().Equal(3, 2, 1);
        (heads[0].Hash, heads[0].PreviousSeal).Should().Be((heads[2].Hash, heads[1].Seal));
        (heads[1].ValidFrom, heads[1].Note, heads[1].Document, heads[1].Author, heads[1].Reviewer).Should().Be((Hour(50), "注 2", "文 2", "p-zhang", "p-li"));
        (await Store.AskAsync(s => s.LoadVersionAsync(heads[2].Hash)))!.Head.Number.Should().Be(3);
        var other = () => Store.DoAsync(s => s.AddVersionAsync(Published(2, content: 9)));
        await other.Should().ThrowAsync<VersionConflictException>();
    }

    [SkippableFact]
    public async Task The_database_refuses_to_change_versions_and_the_history_of_drafts()
    {
        await ThreeVersionsAsync();
        foreach (var sql in new[]
        {
            "UPDATE procedure_versions SET valid_from = 0", "DELETE FROM procedure_versions WHERE number = 3",
            "INSERT INTO procedure_versions SELECT mechanism, number + 5, hash, published_at, published_by, valid_from, note, document, author, reviewer, previous_seal, seal "
            + "FROM procedure_versions WHERE number = 1",
            "UPDATE procedure_draft_history SET actor = 'p-other'", "DELETE FROM procedure_draft_history",
        })
        {
            var tamper = () => TamperAsync(sql);
            await tamper.Should().ThrowAsync<DbException>(sql).WithMessage("*append-only*");
        }

        (await VerifyAsync(null)).Problems.Should().BeEmpty();
    }

    [SkippableTheory]
    [InlineData("UPDATE procedure_versions SET valid_from = valid_from - 1 WHERE number = 2", VerificationProblemKind.ProcedureVersionAltered, 2)]
    [InlineData("UPDATE procedure_versions SET seal = '' WHERE number = 3", VerificationProblemKind.ProcedureVersionAltered, 3)]
    [InlineData("DELETE FROM procedure_versions WHERE number = 1", VerificationProblemKind.ProcedureVersionMissing, 1)]
    public async Task A_tampered_version_of_a_procedure_is_named(string sql, VerificationProblemKind kind, int number)
    {
        using var signer = await TwoCasesAndACheckpointAsync();
        await ThreeVersionsAsync();
        await DropGuardsAsync();

        await TamperAsync(sql);

        var problem = (await VerifyAsync(signer.PublicKeyPem)).Problems.Should().ContainSingle().Subject;
        (problem.Kind, problem.Sequence, problem.Detail).Should().Be((kind, (long?)number, "on-demand-handling"));
    }

    private static ProcedureDraftHead Draft(string id) =>
        new(id, "on-demand-handling", ProcedureDraftState.Drawing, 1, Hour(0), "p-zhang", Hour(1), "p-zhang");

    private static ProcedureDraftEntry Entry(long number, ProcedureDraftEventKind kind) => new(number, Hour((int)number), "p-zhang", kind, "因由", 1, "");

    private static ImmutableSortedDictionary<string, ReadOnlyMemory<byte>?> Files(params (string Path, byte[]? Content)[] files) =>
        files.ToImmutableSortedDictionary(f => f.Path, f => f.Content is { } bytes ? (ReadOnlyMemory<byte>?)bytes : null, StringComparer.Ordinal);

    private static ProcedureVersion Published(byte number, byte content)
    {
        var files = ImmutableSortedDictionary.Create<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal).Add("process.bpmn", new[] { content });
        var head = new ProcedureVersionHead("on-demand-handling", number, ProcedureFiles.HashOf(files), Hour(number), "p-li")
        {
            ValidFrom = Hour(number == 2 ? 50 : number),
            Note = $"注 {number}",
            Document = $"文 {number}",
            Author = "p-zhang",
            Reviewer = "p-li",
        };
        return new ProcedureVersion(head, files);
    }

    // The third restores what the first was.
    private Task ThreeVersionsAsync() => Store.DoAsync(async s =>
    {
        await s.AddVersionAsync(Published(1, content: 1));
        await s.AddVersionAsync(Published(2, content: 2));
        await s.AddVersionAsync(Published(3, content: 1));
        await s.SaveProcedureDraftAsync(Draft("d1"), Files());
        await s.AddProcedureDraftEntryAsync("d1", Entry(1, ProcedureDraftEventKind.Opened));
    });
}
