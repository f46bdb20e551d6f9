using System.Collections.Immutable;
using CaseFlow.Calendar;
using CaseFlow.Cases;
using CaseFlow.Runtime.Journal;
using CaseFlow.Runtime.Ports;

namespace CaseFlow.Storage.Tests.Contract;

public abstract partial class StoreContract
{
    [SkippableFact]
    public async Task Timers_are_listed_when_due_soonest_first()
    {
        var first = await Store.SaveAsync(Steps.First(Steps.NewCase(1)) with
        {
            Scheduled =
            [
                Steps.Timer(1, 1, Steps.Noon.Plus(TimeSpan.FromHours(2))),
                Steps.Timer(1, 2, Steps.Noon.Plus(TimeSpan.FromHours(1))),
                Steps.Timer(1, 3, Steps.Noon.Plus(TimeSpan.FromHours(3))),
            ],
        });

        (await DueAsync(2)).Should().Equal(2, 1);
        (await Store.AskAsync(s => s.NextTimerAsync())).Should().Be(Steps.Noon.Plus(TimeSpan.FromHours(1)));

        await Store.SaveAsync(Steps.After(first) with
        {
            Scheduled = [Steps.Timer(1, 1, Steps.Noon)],
            Unscheduled = [new TimerKey(new CaseId(1), 1, 2)],
        });
        (await DueAsync(5)).Should().Equal(1, 3);
    }

    [SkippableFact]
    public async Task Outbox_rows_are_kept_until_they_are_handled_and_the_same_id_only_once()
    {
        var first = await Store.SaveAsync(Steps.First(Steps.NewCase(1)) with { Outbox = [Steps.Effect("1/1/a", 1), Steps.Effect("1/1/b", 1)] });
        await Store.SaveAsync(Steps.After(first) with { Outbox = [Steps.Effect("1/1/a", 1), Steps.Effect("1/2/a", 1)] });
        var lease = Lease.From(Steps.Noon);
        (await ClaimOutboxAsync(Steps.Noon, lease)).Select(o => o.Id).Should().Equal("1/1/a", "1/1/b", "1/2/a");

        await Store.DoAsync(async s =>
        {
            await s.FailOutboxAsync("1/1/a", lease, "no network", Steps.Noon.Plus(TimeSpan.FromMinutes(5)));
            await s.RemoveOutboxAsync("1/1/b");
            await s.RemoveOutboxAsync("not there");
        });

        (await ClaimOutboxAsync(Steps.Noon.Plus(TimeSpan.FromMinutes(4)))).Select(o => o.Id).Should().Equal("1/2/a");
        var failed = (await ClaimOutboxAsync(Steps.Noon.Plus(TimeSpan.FromMinutes(10)))).Last();
        (failed.Id, failed.Attempts, failed.NotBefore).Should().Be(("1/1/a", 1, Steps.Noon.Plus(TimeSpan.FromMinutes(5))));
        (await ClaimOutboxAsync(Steps.Noon.Plus(TimeSpan.FromMinutes(20)), take: 1)).Should().ContainSingle();
    }

    [SkippableFact]
    public async Task An_effect_that_may_not_be_tried_yet_keeps_no_other_from_being_tried()
    {
        var later = Steps.Noon.Plus(TimeSpan.FromHours(1));
        await Store.SaveAsync(Steps.First(Steps.NewCase(1)) with
        {
            Outbox = [Steps.Effect("later", 1, later), Steps.Effect("now", 1)],
        });

        (await ClaimOutboxAsync(Steps.Noon, take: 1)).Select(o => o.Id).Should().Equal("now");
    }

    [SkippableFact]
    public async Task Files_versions_and_notifications_are_added_once()
    {
        var file = new StoredFile("f1", "image/png", new byte[] { 1, 2, 3 }, Steps.Noon);
        var version = Version("h1", 1);
        var row = new NotificationRow("n1", "case:2026-000001", "2026-000001", "notify.accepted", "{}", Steps.Noon);
        await Store.DoAsync(async s =>
        {
            await s.AddFileAsync(file);
            await s.AddFileAsync(file with { ContentType = "text/html" });
            await s.AddVersionAsync(version);
            await s.AddVersionAsync(version with { Head = version.Head with { PublishedBy = "someone else" } });
            await s.AddNotificationAsync(row);
            await s.AddNotificationAsync(row with { Template = "notify.other" });
        });

        var loaded = await Store.AskAsync(s => s.LoadFileAsync("f1"));
        (loaded!.ContentType, Convert.ToHexString(loaded.Content.Span)).Should().Be(("image/png", "010203"));
        (await Store.AskAsync(s => s.LoadVersionAsync("h1")))!.Head.Should().Be(ProcedureChain.Append(null, version.Head, Digest.Sha256));
        (await Store.AskAsync(s => s.LoadNotificationsAsync(row.Recipient, 10))).Should().Equal(row);
    }

    [SkippableFact]
    public async Task Versions_are_listed_newest_first_and_loaded_with_their_files()
    {
        await Store.DoAsync(async s =>
        {
            await s.AddVersionAsync(Version("h1", 1));
            await s.AddVersionAsync(Version("h2", 2));
        });

        (await Store.AskAsync(s => s.ListVersionsAsync())).Select(v => v.Hash).Should().Equal("h2", "h1");
        var loaded = await Store.AskAsync(s => s.LoadVersionAsync("h2"));
        loaded!.Files.Keys.Should().Equal("forms/accept.json", "process.bpmn");
        loaded.Files["process.bpmn"].ToArray().Should().Equal(60, 2);
    }

    [SkippableFact]
    public async Task Notifications_are_listed_newest_first_for_one_recipient()
    {
        await Store.DoAsync(async s =>
        {
            for (var i = 1; i <= 3; i++)
            {
                var at = Steps.Noon.Plus(TimeSpan.FromMinutes(i));
                await s.AddNotificationAsync(new NotificationRow($"a{i}", "person:a", "2026-000001", "t", "{}", at));
                await s.AddNotificationAsync(new NotificationRow($"b{i}", "person:b", "2026-000001", "t", "{}", at));
            }
        });

        (await Store.AskAsync(s => s.LoadNotificationsAsync("person:a", 2))).Select(n => n.Id).Should().Equal("a3", "a2");
    }

    [SkippableFact]
    public async Task A_receipt_is_kept_and_a_second_one_under_its_key_is_a_conflict()
    {
        await Store.DoAsync(s => s.AddReceiptAsync("k", "2026-000001", Steps.Noon));

        var again = () => Store.DoAsync(s => s.AddReceiptAsync("k", "2026-000002", Steps.Noon));

        await again.Should().ThrowAsync<VersionConflictException>();
        (await Store.AskAsync(s => s.FindReceiptAsync("k"))).Should().Be("2026-000001");
    }

    [SkippableFact]
    public async Task A_credential_is_replaced()
    {
        await Store.DoAsync(s => s.SaveCredentialAsync(new Credential("p-zhang", "h1", "s1", true, Steps.Noon)));
        await Store.DoAsync(s => s.SaveCredentialAsync(new Credential("p-zhang", "h2", "s2", false, Steps.Noon)));

        (await Store.AskAsync(s => s.FindCredentialAsync("p-zhang"))).Should().Be(new Credential("p-zhang", "h2", "s2", false, Steps.Noon));
    }

    [SkippableFact]
    public async Task A_personal_value_can_be_erased()
    {
        var first = await Store.SaveAsync(Steps.First(Steps.NewCase(1)) with { Personal = [new PersonalValue("reporter.contact", "5a17", "13800000000")] });
        (await Store.AskAsync(s => s.LoadPersonalAsync(new CaseId(1), "reporter.contact"))).Should().Be("13800000000");

        await Store.SaveAsync(Steps.After(first) with { Personal = [new PersonalValue("reporter.contact", "5a17", Value: null)] });

        (await Store.AskAsync(s => s.LoadPersonalAsync(new CaseId(1), "reporter.contact"))).Should().BeNull();
    }

    private static ProcedureVersion Version(string hash, byte number) => new(
        new ProcedureVersionHead("on-demand-handling", number, hash, Steps.Noon.Plus(TimeSpan.FromDays(number)), "p-admin"),
        ImmutableSortedDictionary<string, ReadOnlyMemory<byte>>.Empty
            .Add("process.bpmn", new byte[] { 60, number })
            .Add("forms/accept.json", new byte[] { 123 }));

    private async Task<IEnumerable<long>> DueAsync(int hours)
    {
        var now = Steps.Noon.Plus(TimeSpan.FromHours(hours));
        return (await Store.WriteAsync(s => s.ClaimDueTimersAsync(now, Lease.From(now), 10), CancellationToken.None)).Select(t => t.Key.Timer);
    }

    private Task<ImmutableArray<OutboxRow>> ClaimOutboxAsync(Instant now, Lease? lease = null, int take = 10) =>
        Store.WriteAsync(s => s.ClaimOutboxAsync(now, lease ?? Lease.From(now), take), CancellationToken.None);
}
