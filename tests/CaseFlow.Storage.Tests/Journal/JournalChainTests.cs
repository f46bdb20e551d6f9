using CaseFlow.Calendar;
using CaseFlow.Cases;
using CaseFlow.Runtime.Journal;

namespace CaseFlow.Storage.Tests.Journal;

public sealed class JournalChainTests
{
    private static readonly CaseId One = new(1);

    [Fact]
    public void Hashes_are_fixed_for_ever()
    {
        // Stored chains must verify with every later version of this code.
        var genesis = JournalChain.Genesis(One, Digest.Sha256);
        var entry = JournalChain.Append(genesis, One, new Instant(1_000), new Instant(2_000), "p-zhang", "CompleteTask", """{"a":"城"}""", Digest.Sha256);

        genesis.Should().Be(new JournalHead(0, "69b52854a0b6d07d8a0f3d70170c2d387675bbe8b4f535c396762f65a26a18b9"));
        entry.Hash.Should().Be("4fce7086254d228db222a1bcde624d0fa99cbbf9819f3e541eeca5124c8246dd");
        CheckpointChain.HashOf(1, new Instant(3_000), [new CaseHead(One, 1, entry.Hash)], CheckpointChain.Genesis(Digest.Sha256), Digest.Sha256)
            .Should().Be("51cc9ec0be6be8490f7cb15bc481fd4e8e92218c71aebc7b6502684bc994921c");
    }

    [Fact]
    public void Entries_follow_each_other()
    {
        var head = JournalChain.Genesis(One, Digest.Sha256);
        var first = JournalChain.Append(head, One, new Instant(1), new Instant(2), "a", "k", "{}", Digest.Sha256);
        var second = JournalChain.Append(JournalChain.HeadAfter(first), One, new Instant(1), new Instant(2), "a", "k", "{}", Digest.Sha256);

        (first.Sequence, second.Sequence).Should().Be((1, 2));
        second.PreviousHash.Should().Be(first.Hash);
        JournalChain.HashOf(second, Digest.Sha256).Should().Be(second.Hash);
    }

    [Fact]
    public void Every_field_is_part_of_the_hash()
    {
        var entry = JournalChain.Append(JournalChain.Genesis(One, Digest.Sha256), One, new Instant(1), new Instant(2), "a", "k", "{}", Digest.Sha256);
        JournalEntry[] changed =
        [
            entry with { Case = new CaseId(2) },
            entry with { Sequence = 2 },
            entry with { HappenedAt = new Instant(9) },
            entry with { RecordedAt = new Instant(9) },
            entry with { Actor = "b" },
            entry with { Kind = "l" },
            entry with { Payload = "{ }" },
            entry with { PreviousHash = "00" },
            entry with { Actor = "ak", Kind = "" },
        ];

        changed.Select(e => JournalChain.HashOf(e, Digest.Sha256)).Append(entry.Hash).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void Chains_of_two_cases_begin_differently()
    {
        JournalChain.Genesis(One, Digest.Sha256).Hash.Should().NotBe(JournalChain.Genesis(new CaseId(2), Digest.Sha256).Hash);
    }

    [Fact]
    public void A_digest_is_found_by_its_name()
    {
        Digest.Find("sha-256").Should().BeSameAs(Digest.Sha256);
        Digest.Find("MD5").Should().BeNull();
    }
}
