using System.Collections.Immutable;
using System.Globalization;

namespace CaseFlow.Calendar.Tests;

/// <summary>The shipped calendar of China, and words to write local moments.</summary>
internal static class Calendars
{
    private static readonly Lazy<WorkingCalendar> Shipped = new(() =>
    {
        var result = CalendarFile.Read(File.ReadAllBytes(ShippedFile));
        result.Errors.Should().BeEmpty();
        return result.Calendar!;
    });

    public static string Root { get; } = FindRoot();

    public static string ShippedFile => Path.Combine(Root, "workflows", "calendar", "cn.json");

    public static WorkingCalendar China => Shipped.Value;

    public static ImmutableArray<Pause> NoPause => [];

    public static Instant At(string local) =>
        Instant.From(new DateTimeOffset(DateTime.Parse(local, CultureInfo.InvariantCulture), TimeSpan.FromHours(8)));

    public static Instant EndOf(string date) => At(date + " 23:59:59.999");

    public static Pause Pause(string from, string to) => new(At(from), At(to));

    public static ImmutableArray<Pause> Pauses(string text) =>
        text.Length == 0
            ? []
            : [.. text.Split(';').Select(p => p.Split('~')).Select(p => Pause(p[0].Trim(), p[1].Trim()))];

    public static string Local(this Instant instant) =>
        instant.ToUtc().ToOffset(TimeSpan.FromHours(8)).ToString("yyyy-MM-dd HH:mm:ss.fff", CultureInfo.InvariantCulture);

    public static DateOnly Date(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "CaseFlow.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("Expected to find CaseFlow.sln above the test assembly, but it is not there.");
    }
}
