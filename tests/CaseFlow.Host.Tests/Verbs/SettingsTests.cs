using CaseFlow.Host.Settings;
using Microsoft.Extensions.Configuration;

namespace CaseFlow.Host.Tests.Verbs;

public sealed class SettingsTests
{
    [Theory]
    [InlineData("Profile", "test", "settings.expected.Profile")]
    [InlineData("Address", "ftp://127.0.0.1", "settings.expected.Address")]
    [InlineData("Address", "5080", "settings.expected.Address")]
    [InlineData("Address", "http://0.0.0.0:5080", "settings.expected.Loopback")]
    [InlineData("DataFolder", "", "settings.expected.DataFolder")]
    [InlineData("SweepEvery", "soon", "settings.expected.SweepEvery")]
    [InlineData("SweepEvery", "00:00:00", "settings.expected.SweepEvery")]
    [InlineData("CheckpointEvery", "2.00:00:00", "settings.expected.CheckpointEvery")]
    [InlineData("MaxPhotoBytes", "12", "settings.expected.MaxPhotoBytes")]
    [InlineData("SessionHours", "1.5", "settings.expected.SessionHours")]
    [InlineData("LogFormat", "xml", "settings.expected.LogFormat")]
    [InlineData("Metrics", "some", "settings.expected.Metrics")]
    [InlineData("PublicAddress", "xian.example.cn", "settings.expected.PublicAddress")]
    [InlineData("PublicAddress", "ftp://xian.example.cn", "settings.expected.PublicAddress")]
    [InlineData("PublicAddress", "https://xian.example.cn/?a=b", "settings.expected.PublicAddress")]
    [InlineData("Adress", "http://127.0.0.1:5080", "settings.expected.Known")]
    public void A_wrong_setting_is_named_with_what_was_expected_and_found(string name, string value, string expected)
    {
        var read = () => SettingsReader.Read(Sources((name, value)));

        var problem = read.Should().Throw<SettingsException>().Which.Problems.Should().ContainSingle().Subject;
        problem.Setting.Should().Be($"CaseFlow:{name}");
        problem.Expected.Should().Be(expected);
        if (value.Length > 0 && expected != "settings.expected.Known")
        {
            problem.Found.Should().Be(value == "2.00:00:00" ? "2.00:00:00" : value);
        }
    }

    [Theory]
    [InlineData("office", "Host=db;Password=hush-hush", "settings.expected.Database")]
    [InlineData("office", "postgresql://caseflow:hush-hush@db/caseflow", "settings.expected.Database")]
    [InlineData("office", "Host=db;Database=caseflow;Username=caseflow;Password=hush-hush;Nonsense=1", "settings.expected.Database")]
    [InlineData("demo", "Host=db;Database=caseflow;Username=caseflow;Password=hush-hush", "settings.expected.DatabaseOffice")]
    public void A_database_that_cannot_be_used_is_named_without_its_password(string profile, string value, string expected)
    {
        var read = () => SettingsReader.Read(Sources(("Profile", profile), ("Database", value)));

        var problem = read.Should().Throw<SettingsException>().Which.Problems.Should().ContainSingle().Subject;
        (problem.Setting, problem.Expected).Should().Be(("CaseFlow:Database", expected));
        problem.Found.Should().NotContain("hush");
    }

    [Fact]
    public void Every_wrong_setting_is_named_at_once()
    {
        var read = () => SettingsReader.Read(Sources(("SessionHours", "0"), ("Profile", "x")));
        read.Should().Throw<SettingsException>().Which.Problems.Should().HaveCount(2);
    }

    [Fact]
    public void An_office_may_be_reached_from_elsewhere() =>
        SettingsReader.Read(Sources(("Profile", "office"), ("Address", "http://0.0.0.0:5080"))).IsDemo.Should().BeFalse();

    [Fact]
    public async Task The_message_is_in_the_language_of_the_user()
    {
        var chinese = await VerbRun.OfAsync("sweep", "--profile", "test", "--language", "zh-CN");
        var english = await VerbRun.OfAsync("sweep", "--profile", "test", "--language", "en");

        chinese.Code.Should().Be(1);
        chinese.Errors.Should().Contain("CaseFlow:Profile").And.Contain("应为demo 或 office").And.Contain("“test”");
        english.Errors.Should().Contain("expected demo or office").And.Contain("found \"test\"");
    }

    private static IConfigurationRoot Sources(params (string Name, string Value)[] values) => new ConfigurationBuilder()
        .AddInMemoryCollection(values.Select(v => KeyValuePair.Create($"CaseFlow:{v.Name}", (string?)v.Value)))
        .Build();
}
