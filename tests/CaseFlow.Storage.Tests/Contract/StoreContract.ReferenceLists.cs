using CaseFlow.Calendar;
using CaseFlow.Runtime.Journal.Verification;
using CaseFlow.Runtime.Ports;

namespace CaseFlow.Storage.Tests.Contract;

public abstract partial class StoreContract
{
    [SkippableFact]
    public async Task A_moment_sees_the_newest_version_of_a_list_that_was_published_and_effective_by_then()
    {
        await Store.DoAsync(async s =>
        {
            await s.AddListVersionAsync(Version("thresholds", published: 0, effective: 0));
            await s.AddListVersionAsync(Version("work-lines", published: 1, effective: 1));
            await s.AddListVersionAsync(Version("thresholds", published: 2, effective: 9));
            (await s.AddListVersionAsync(Version("thresholds", published: 4, effective: 5))).Number.Should().Be(3);
        });

        (await NumberAtAsync("thresholds", -1)).Should().BeNull();
        (await NumberAtAsync("thresholds", 0)).Should().Be(1);
        (await NumberAtAsync("thresholds", 4)).Should().Be(1, "the second is published but not effective, the third not yet");
        (await NumberAtAsync("thresholds", 5)).Should().Be(3);
        (await NumberAtAsync("thresholds", 9)).Should().Be(3, "the second becomes effective, but a newer one is in force");
        (await NumberAtAsync("no-such-list", 9)).Should().BeNull();
        (await Store.AskAsync(s => s.LoadListContentAsync("thresholds", 2))).Should().Be("{\"at\":\"2，9\"}");
        (await Store.AskAsync(s => s.LoadListContentAsync("thresholds", 4))).Should().BeNull();
        (await Store.AskAsync(s => s.ListListVersionsAsync(null))).Select(h => (h.List, h.Number)).Should().Equal(
            ("thresholds", 3L), ("thresholds", 2L), ("thresholds", 1L), ("work-lines", 1L));
        (await NumbersForAsync(-1)).Should().Equal([("thresholds", 1L), ("work-lines", 1L)], "what is older than a list has its first version");
        (await NumbersForAsync(5)).Should().Equal(("thresholds", 3L), ("work-lines", 1L));
        (await Store.AskAsync(s => s.ListListVersionsAsync("work-lines"))).Should().ContainSingle().Which.Note.Should().Be("注 1");
    }

    [SkippableTheory]
    [InlineData("UPDATE list_versions SET effective_from = effective_from - 1 WHERE number = 2", VerificationProblemKind.ListVersionAltered, 2)]
    [InlineData("UPDATE list_versions SET content = '{}' WHERE number = 3", VerificationProblemKind.ListVersionAltered, 3)]
    [InlineData("DELETE FROM list_versions WHERE number = 1", VerificationProblemKind.ListVersionMissing, 1)]
    public async Task A_tampered_version_of_a_list_is_named(string sql, VerificationProblemKind kind, int number)
    {
        using var signer = await TwoCasesAndACheckpointAsync();
        await DropGuardsAsync();

        await TamperAsync(sql);

        var problem = (await VerifyAsync(signer.PublicKeyPem)).Problems.Should().ContainSingle().Subject;
        (problem.Kind, problem.Sequence, problem.Detail).Should().Be((kind, (long?)number, "thresholds"));
    }

    private static Instant Hour(int hour) => Steps.Noon.Plus(TimeSpan.FromHours(hour));

    private static ListPublication Version(string list, int published, int effective) =>
        new(list, Hour(effective), Hour(published), "p-admin", $"注 {published}", $"{{\"at\":\"{published}，{effective}\"}}");

    private async Task<IEnumerable<(string List, long Number)>> NumbersForAsync(int hour) =>
        (await Store.AskAsync(s => s.ListVersionsForAsync(Hour(hour)))).Select(h => (h.List, h.Number));

    private async Task<long?> NumberAtAsync(string list, int hour) =>
        (await Store.AskAsync(async s => await s.FindListVersionAsync(list, Hour(hour))))?.Number;
}
