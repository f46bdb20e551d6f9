using System.Text;
using CaseFlow.Calendar;
using CaseFlow.Host.Demo;
using CaseFlow.Host.Installation;
using CaseFlow.Host.Tests.Faults;

namespace CaseFlow.Host.Tests.Demo;

public sealed class DemoMomentTests
{
    // Friday; Monday to Friday of the week before are workdays.
    private static readonly Instant Now = Local("2026-03-13T09:00");
    private static readonly DemoMoment Moments = new(
        Now, CalendarFile.Read(Encoding.UTF8.GetBytes(new WorkflowFolder(TemporaryFolder.Workflows).ReadCalendar())).Calendar!);

    [Theory]
    [InlineData("now-25m", "2026-03-13T08:35")]
    [InlineData("now-21h", "2026-03-12T12:00")]
    [InlineData("0w@08:30", "2026-03-13T08:30")]
    [InlineData("5w@10:15", "2026-03-06T10:15")]
    [InlineData("6w@10:15", "2026-03-05T10:15")]
    [InlineData("6d@08:20", "2026-03-07T08:20")]
    [InlineData("6d@10:20", "2026-03-06T10:20")]
    public void Moments_are_relative_to_the_present(string text, string expected) =>
        Moments.Resolve(text, Now).Should().Be(Local(expected));

    [Theory]
    [InlineData("+4m", "2026-03-05T16:04")]
    [InlineData("+2d", "2026-03-07T16:00")]
    [InlineData("+1w@09:30", "2026-03-06T09:30")]
    [InlineData("+2w@09:30", "2026-03-09T09:30")]
    public void Moments_follow_the_step_before(string text, string expected) =>
        Moments.Resolve(text, Local("2026-03-05T16:00")).Should().Be(Local(expected));

    [Theory]
    [InlineData("soon")]
    [InlineData("3x")]
    [InlineData("")]
    public void Anything_else_is_no_moment(string text)
    {
        var resolve = () => Moments.Resolve(text, Now);
        resolve.Should().Throw<FormatException>();
    }

    private static Instant Local(string text) => Instant.From(DateTimeOffset.Parse(text + ":00+08:00"));
}
