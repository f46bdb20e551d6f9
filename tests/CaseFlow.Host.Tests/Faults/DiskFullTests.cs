using CaseFlow.Host.Tests.Http;
using CaseFlow.Host.Tests.Live;
using CaseFlow.Runtime.Ports;
using CaseFlow.Runtime.UseCases.Operations;
using Microsoft.Data.Sqlite;

namespace CaseFlow.Host.Tests.Faults;

/// <summary>The disk is full while people work.</summary>
public sealed class DiskFullTests
{
    private const string Large = "large-file";

    [Fact]
    public async Task A_full_disk_is_said_on_the_page_and_work_goes_on_when_there_is_room()
    {
        await using var county = await LiveCounty.StartAsync(mostPages: 700);
        var demand = await county.RegisterAsync();
        await county.DispatchAsync(demand.Number);
        await FillAsync(county);
        var task = await county.TaskAsync(CaseSteps.Team, demand.Number);
        using var person = await Caller.StaffAsync(county, CaseSteps.Team);
        var before = await county.Store.ReadAsync(session => session.LoadCaseAsync(demand.Case), CancellationToken.None);
        (string, string)[] sent = [("v.responseWay", "phone"), ("key", Guid.NewGuid().ToString("N"))];

        await county.ExpectFaultsAsync(async () =>
        {
            var full = await person.PostAsync($"/tasks/{task}", sent, isFaultAllowed: true);
            full.Status.Should().Be(503);
            full.Words.Should().Contain("磁盘已满，无法保存。").And.Contain("刚才提交的内容没有保存。");
        });
        (await person.GetAsync($"/tasks/{task}")).Status.Should().Be(200, "what is there can still be read");
        var after = await county.Store.ReadAsync(session => session.LoadCaseAsync(demand.Case), CancellationToken.None);
        after!.Head.Should().Be(before!.Head, "nothing is half written");
        after.Version.Should().Be(before.Version);

        await MakeRoomAsync(county);
        (await person.PostAsync($"/tasks/{task}", sent)).Status.Should().Be(303, "the same form is sent again and is taken");
        (await county.UseCases.Send(new VerifyReplay(demand.Case))).Value!.Differences.Should().BeEmpty();
    }

    // One large file, then steps until not one more fits.
    private static async Task FillAsync(LiveCounty county)
    {
        var room = 400_000;
        var files = 0;
        while (room > 256)
        {
            try
            {
                var file = new StoredFile($"{Large}-{files++}", "image/png", new byte[room], county.Clock.Now);
                await county.Store.WriteAsync(
                    async session =>
                    {
                        await session.AddFileAsync(file);
                        return true;
                    },
                    CancellationToken.None);
            }
            catch (StoreUnavailableException e) when (e.Code == "storage.disk.full")
            {
                room /= 2;
            }
        }
    }

    private static async Task MakeRoomAsync(LiveCounty county)
    {
        await using var connection = new SqliteConnection($"Data Source={county.Database};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = $"DELETE FROM files WHERE id LIKE '{Large}%'";
        (await command.ExecuteNonQueryAsync()).Should().BePositive();
    }
}
