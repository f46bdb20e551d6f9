using System.Collections.Immutable;
using CaseFlow.Calendar;
using CaseFlow.Runtime.Handling;
using CaseFlow.Runtime.Ports;

namespace CaseFlow.Runtime.Tests.Drafts;

/// <summary>Which version of a procedure new cases take.</summary>
public sealed class VersionsInForceTests
{
    private static readonly Instant Noon = Instant.From(new DateTimeOffset(2026, 3, 4, 12, 0, 0, TimeSpan.FromHours(8)));

    [Fact]
    public void A_clock_that_is_set_back_leaves_the_first_version_in_force()
    {
        ImmutableArray<ProcedureVersionHead> versions = [Version(1, Noon, Noon), Version(2, Noon.Plus(TimeSpan.FromHours(1)), Noon.Plus(TimeSpan.FromHours(1)))];

        At(versions, Noon.Plus(TimeSpan.FromHours(-1))).Should().Be(1);
        At(versions, Noon.Plus(TimeSpan.FromMinutes(59))).Should().Be(1);
        At(versions, Noon.Plus(TimeSpan.FromHours(1))).Should().Be(2);
    }

    [Fact]
    public void A_first_version_for_a_later_day_is_not_in_force_before()
    {
        ImmutableArray<ProcedureVersionHead> versions = [Version(1, Noon, Noon.Plus(TimeSpan.FromDays(1)))];

        At(versions, Noon).Should().BeNull();
        At(versions, Noon.Plus(TimeSpan.FromDays(1))).Should().Be(1);
    }

    private static int? At(ImmutableArray<ProcedureVersionHead> versions, Instant moment) => Pins.InForce(versions, "talks", moment)?.Number;

    private static ProcedureVersionHead Version(int number, Instant published, Instant from) => new("talks", number, $"{number}", published, "system") { ValidFrom = from };
}
