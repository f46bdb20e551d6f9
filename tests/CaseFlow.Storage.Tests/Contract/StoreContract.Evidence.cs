using CaseFlow.Calendar;
using CaseFlow.Cases;
using CaseFlow.Runtime.Journal;
using CaseFlow.Runtime.Journal.Verification;
using CaseFlow.Runtime.Ports;

namespace CaseFlow.Storage.Tests.Contract;

public abstract partial class StoreContract
{
    /// <summary>Verifies what the database holds now.</summary>
    protected abstract Task<VerificationReport> VerifyAsync(string? publicKey);

    [SkippableTheory]
    [InlineData("UPDATE journal SET payload = '{}' WHERE case_id = 1 AND sequence = 1")]
    [InlineData("DELETE FROM journal WHERE case_id = 1 AND sequence = 1")]
    [InlineData("UPDATE checkpoints SET at = 0")]
    [InlineData("DELETE FROM checkpoints")]
    [InlineData("UPDATE looks SET person = 'p-other'")]
    [InlineData("DELETE FROM looks")]
    [InlineData("INSERT INTO looks (number, case_id, person, names, at, previous_hash, hash) VALUES (7, 1, 'p', 'n', 0, '', '')")]
    [InlineData("INSERT INTO journal SELECT case_id, 9, happened_at, recorded_at, actor, kind, payload, previous_hash, hash FROM journal WHERE case_id = 1 AND sequence = 1")]
    [InlineData("UPDATE organisation_changes SET actor = 'p-other'")]
    [InlineData("DELETE FROM organisation_changes")]
    [InlineData("INSERT INTO organisation_changes SELECT number + 5, at, actor, verb, subject, before, after, previous_hash, hash FROM organisation_changes")]
    [InlineData("UPDATE list_versions SET effective_from = 0")]
    [InlineData("DELETE FROM list_versions")]
    [InlineData("INSERT INTO list_versions SELECT list, number + 5, effective_from, published_at, published_by, note, content, content_hash, previous_hash, hash FROM list_versions")]
    public async Task The_database_refuses_to_change_evidence(string sql)
    {
        using var signer = await TwoCasesAndACheckpointAsync();

        var tamper = () => TamperAsync(sql);

        await tamper.Should().ThrowAsync<System.Data.Common.DbException>().WithMessage("*append-only*");
        (await VerifyAsync(signer.PublicKeyPem)).IsIntact.Should().BeTrue();
    }

    [SkippableFact]
    public async Task Untouched_evidence_is_intact()
    {
        using var signer = await TwoCasesAndACheckpointAsync();

        var report = await VerifyAsync(signer.PublicKeyPem);

        report.Problems.Should().BeEmpty();
        (report.Cases, report.Entries, report.Checkpoints).Should().Be((2, 7, 1));
    }

    [SkippableTheory]
    [InlineData("UPDATE journal SET payload = replace(payload, '2', '3') WHERE case_id = 1 AND sequence = 2", VerificationProblemKind.EntryAltered, "2026-000001", 2)]
    [InlineData("UPDATE journal SET actor = 'p-other' WHERE case_id = 2 AND sequence = 3", VerificationProblemKind.EntryAltered, "2026-000002", 3)]
    [InlineData("UPDATE journal SET recorded_at = recorded_at + 1 WHERE case_id = 1 AND sequence = 1", VerificationProblemKind.EntryAltered, "2026-000001", 1)]
    [InlineData("DELETE FROM journal WHERE case_id = 1 AND sequence = 2", VerificationProblemKind.EntryMissing, "2026-000001", 2)]
    [InlineData("DELETE FROM journal WHERE case_id = 2 AND sequence = 1", VerificationProblemKind.EntryMissing, "2026-000002", 1)]
    [InlineData("DELETE FROM journal WHERE case_id = 1 AND sequence >= 3", VerificationProblemKind.ChainCut, "2026-000001", 3)]
    [InlineData("UPDATE cases SET head_hash = 'ff' WHERE id = 1", VerificationProblemKind.CaseHeadDiffers, "2026-000001", 4)]
    [InlineData("DELETE FROM cases WHERE id = 2", VerificationProblemKind.CaseMissing, "#2", null)]
    public async Task Tampering_is_named(string sql, VerificationProblemKind kind, string caseNumber, int? sequence)
    {
        using var signer = await TwoCasesAndACheckpointAsync();
        await DropGuardsAsync();

        await TamperWithoutLinksAsync(sql);

        var problem = (await VerifyAsync(signer.PublicKeyPem)).Problems.Should().ContainSingle().Subject;
        (problem.Kind, problem.CaseNumber, problem.Sequence).Should().Be((kind, caseNumber, (long?)sequence));
    }

    [SkippableTheory]
    [InlineData("UPDATE looks SET person = 'p-other' WHERE number = 2", VerificationProblemKind.LookAltered, 2)]
    [InlineData("DELETE FROM looks WHERE number = 1", VerificationProblemKind.LookMissing, 1)]
    public async Task A_tampered_look_at_personal_data_is_named(string sql, VerificationProblemKind kind, int number)
    {
        using var signer = await TwoCasesAndACheckpointAsync();
        await DropGuardsAsync();

        await TamperAsync(sql);

        var problem = (await VerifyAsync(signer.PublicKeyPem)).Problems.Should().ContainSingle().Subject;
        (problem.Kind, problem.Sequence).Should().Be((kind, (long?)number));
    }

    [SkippableFact]
    public async Task Swapped_entries_are_named()
    {
        using var signer = await TwoCasesAndACheckpointAsync();
        await DropGuardsAsync();

        await TamperAsync("UPDATE journal SET sequence = -sequence WHERE case_id = 1 AND sequence IN (2, 3)");
        await TamperAsync("UPDATE journal SET sequence = 5 + sequence WHERE case_id = 1 AND sequence < 0");

        var problem = (await VerifyAsync(signer.PublicKeyPem)).Problems.Should().ContainSingle().Subject;
        (problem.Kind, problem.CaseNumber, problem.Sequence).Should().Be((VerificationProblemKind.EntryReordered, "2026-000001", 2L));
    }

    [SkippableFact]
    public async Task A_chain_cut_together_with_its_row_is_told_by_the_checkpoint()
    {
        using var signer = await TwoCasesAndACheckpointAsync();
        await DropGuardsAsync();

        await TamperAsync("DELETE FROM journal WHERE case_id = 2 AND sequence = 3");
        await TamperAsync("UPDATE cases SET head_sequence = 2, head_hash = (SELECT hash FROM journal WHERE case_id = 2 AND sequence = 2) WHERE id = 2");

        var problem = (await VerifyAsync(signer.PublicKeyPem)).Problems.Should().ContainSingle().Subject;
        (problem.Kind, problem.CaseNumber, problem.Sequence, problem.Checkpoint).Should().Be((VerificationProblemKind.ChainCut, "2026-000002", 3L, 1L));
    }

    [SkippableFact]
    public async Task An_entry_rewritten_with_its_hash_is_told_by_the_entry_after_it()
    {
        using var signer = await TwoCasesAndACheckpointAsync();
        var entry = (await Store.AskAsync(s => s.LoadJournalAsync(new CaseId(1), 2)))[0];
        var forged = JournalChain.HashOf(entry with { Actor = "p-other" }, Digest.Sha256);
        await DropGuardsAsync();

        await TamperAsync($"UPDATE journal SET actor = 'p-other', hash = '{forged}' WHERE case_id = 1 AND sequence = 2");

        var problem = (await VerifyAsync(signer.PublicKeyPem)).Problems.Should().ContainSingle().Subject;
        (problem.Kind, problem.Sequence).Should().Be((VerificationProblemKind.EntryAltered, 2L));
    }

    [SkippableFact]
    public async Task A_chain_rewritten_to_its_end_is_told_by_the_checkpoint()
    {
        using var signer = await TwoCasesAndACheckpointAsync();
        var last = (await Store.AskAsync(s => s.LoadJournalAsync(new CaseId(2), 3)))[0];
        var forged = JournalChain.HashOf(last with { Actor = "p-other" }, Digest.Sha256);
        await DropGuardsAsync();

        await TamperAsync($"UPDATE journal SET actor = 'p-other', hash = '{forged}' WHERE case_id = 2 AND sequence = 3");
        await TamperAsync($"UPDATE cases SET head_hash = '{forged}' WHERE id = 2");

        var problem = (await VerifyAsync(signer.PublicKeyPem)).Problems.Should().ContainSingle().Subject;
        (problem.Kind, problem.CaseNumber, problem.Sequence, problem.Checkpoint)
            .Should().Be((VerificationProblemKind.CheckpointDiffers, "2026-000002", 3L, 1L));
    }

    [SkippableTheory]
    [InlineData("UPDATE checkpoints SET at = at + 1 WHERE number = 2", VerificationProblemKind.CheckpointAltered, 2)]
    [InlineData("DELETE FROM checkpoints WHERE number = 1", VerificationProblemKind.CheckpointMissing, 1)]
    [InlineData("DELETE FROM checkpoints WHERE number = 2", VerificationProblemKind.CheckpointMissing, 2)]
    [InlineData("UPDATE checkpoints SET signature = (SELECT signature FROM checkpoints WHERE number = 1) WHERE number = 2", VerificationProblemKind.SignatureWrong, 2)]
    [InlineData("UPDATE checkpoints SET signature = 'not a signature' WHERE number = 1", VerificationProblemKind.SignatureWrong, 1)]
    [InlineData("UPDATE checkpoints SET key_id = 'other' WHERE number = 2", VerificationProblemKind.KeyUnknown, 2)]
    public async Task A_tampered_checkpoint_is_named(string sql, VerificationProblemKind kind, int number)
    {
        using var signer = await TwoCasesAndACheckpointAsync();
        await Store.SaveAsync(Steps.First(Steps.NewCase(3)));
        await new CheckpointMaker(Store, signer, Digest.Sha256).MakeAsync(Steps.Noon, CancellationToken.None);
        await DropGuardsAsync();

        await TamperAsync(sql);

        var problem = (await VerifyAsync(signer.PublicKeyPem)).Problems.Should().ContainSingle().Subject;
        (problem.Kind, problem.Checkpoint).Should().Be((kind, (long?)number));
    }

    [SkippableFact]
    public async Task Heads_of_a_checkpoint_that_cannot_be_read_are_an_altered_checkpoint()
    {
        using var signer = await TwoCasesAndACheckpointAsync();
        await DropGuardsAsync();

        await TamperAsync("UPDATE checkpoints SET heads = 'x'");

        (await VerifyAsync(signer.PublicKeyPem)).Problems.Should().ContainSingle().Which.Kind.Should().Be(VerificationProblemKind.CheckpointAltered);
    }

    [SkippableFact]
    public async Task A_checkpoint_covers_only_the_cases_that_grew_since_the_last()
    {
        using var signer = await TwoCasesAndACheckpointAsync();
        var maker = new CheckpointMaker(Store, signer, Digest.Sha256);
        (await maker.MakeAsync(Steps.Noon, CancellationToken.None)).Should().BeNull("no case grew");
        (await Store.AskAsync(s => s.ListHeadsAsync(1))).Should().BeEmpty();
        var unit = (await Store.AskAsync(s => s.LoadCaseAsync(new CaseId(2))))!;
        await Store.SaveAsync(Steps.Build(unit.Case, unit.Head, unit.Version, Steps.Noon, "{}"));

        var second = await maker.MakeAsync(Steps.Noon, CancellationToken.None);

        second!.Number.Should().Be(2);
        second.Heads.Select(h => (h.Case.Value, h.Sequence)).Should().Equal((2, 4));
        (await Store.AskAsync(s => s.ListHeadsAsync(0))).Select(h => h.Case.Value).Should().Equal(1, 2);
        (await Store.AskAsync(s => s.ListHeadsAsync(1))).Select(h => h.Case.Value).Should().Equal(2);
        var listed = await Store.AskAsync(s => s.ListCheckpointsAsync());
        listed.Select(c => c.Number).Should().Equal(1, 2);
        listed[1].Heads.Should().Equal(second.Heads);
        (await Store.AskAsync(s => s.LoadLastCheckpointAsync()))!.Hash.Should().Be(second.Hash);
        (await VerifyAsync(signer.PublicKeyPem)).IsIntact.Should().BeTrue();
    }

    [SkippableFact]
    public async Task A_clock_set_back_does_not_change_the_order_of_entries()
    {
        var step = await Store.SaveAsync(Steps.First(Steps.NewCase(1)));
        step = await Store.SaveAsync(Steps.After(step, recordedAt: Steps.Noon.Plus(TimeSpan.FromHours(-3))));
        await Store.SaveAsync(Steps.After(step, recordedAt: Steps.Noon.Plus(TimeSpan.FromHours(-2))));

        var entries = await Store.AskAsync(s => s.LoadJournalAsync(new CaseId(1), 2));

        entries.Select(e => e.Sequence).Should().Equal(2, 3);
        (await VerifyAsync(publicKey: null)).IsIntact.Should().BeTrue();
    }

    private async Task<CheckpointSigner> TwoCasesAndACheckpointAsync()
    {
        var one = await Store.SaveAsync(Steps.First(Steps.NewCase(1)));
        var two = await Store.SaveAsync(Steps.First(Steps.NewCase(2)));
        for (var i = 0; i < 3; i++)
        {
            one = await Store.SaveAsync(Steps.After(one));
            two = i < 2 ? await Store.SaveAsync(Steps.After(two)) : two;
        }

        await Store.DoAsync(async s =>
        {
            for (var i = 1; i <= 3; i++)
            {
                await s.AddLookAsync(new Look(new CaseId(1), "p-zhang", "reporter.contact", Steps.Noon.Plus(TimeSpan.FromMinutes(i))));
                await s.AddOrganisationChangeAsync(Change("unit:a", $"社区{i}"));
                await s.AddListVersionAsync(Version("thresholds", i, i));
            }
        });
        var signer = CheckpointSigner.OpenOrCreate(Path.Combine(KeyFolder, "checkpoint.key"));
        await new CheckpointMaker(Store, signer, Digest.Sha256).MakeAsync(new Instant(1), CancellationToken.None);
        return signer;
    }

    /// <summary>A folder for keys, of this test alone.</summary>
    protected abstract string KeyFolder { get; }
}
