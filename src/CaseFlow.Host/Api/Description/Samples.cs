namespace CaseFlow.Host.Api.Description;

/// <summary>Values of the examples, invented as everything in the demonstration county is.</summary>
internal static class Samples
{
    /// <summary>A case number.</summary>
    public const string Number = "2026-000123";

    /// <summary>A follow-up code.</summary>
    public const string FollowUpCode = "K7M2QX9B";

    /// <summary>A task.</summary>
    public const string Task = "123-1-4";

    /// <summary>A place.</summary>
    public const string Place = "fenglinyuan-b1";

    /// <summary>A moment.</summary>
    public static readonly DateTimeOffset At = new(2026, 6, 9, 10, 0, 0, TimeSpan.FromHours(8));
}
