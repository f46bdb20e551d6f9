using System.Collections.Immutable;
using CaseFlow.Runtime.Ports;

namespace CaseFlow.Runtime.Moving;

/// <summary>Which of the running cases are meant; each part narrows the one before.</summary>
/// <param name="Unit">Only cases at this unit and below; null for all.</param>
/// <param name="Numbers">Only these case numbers; empty for all.</param>
/// <param name="First">Only the first so many, oldest first; null for all.</param>
/// <param name="Percent">Only this share of them, 1 to 100, rounded up, oldest first; null for all.</param>
public sealed record MoveSelection(string? Unit, ImmutableArray<string> Numbers, int? First, int? Percent)
{
    private const int Whole = 100;

    /// <summary>All running cases.</summary>
    public static MoveSelection All { get; } = new(null, [], null, null);

    internal Refusal? Check(ImmutableArray<RunningCase> running) =>
        First is < 1 ? Refusal.Of(MoveCodes.Selection, ("field", "first"))
        : Percent is < 1 or > Whole ? Refusal.Of(MoveCodes.Selection, ("field", "percent"))
        : Numbers.FirstOrDefault(number => !running.Any(item => item.Number == number)) is { } missing ? Refusal.Of(MoveCodes.NotRunning, ("number", missing))
        : null;

    internal ImmutableArray<RunningCase> Of(ImmutableArray<RunningCase> running)
    {
        ImmutableArray<RunningCase> chosen =
        [
            .. running
                .Where(item => Unit is null || item.Place.Split('/').Contains(Unit))
                .Where(item => Numbers.IsEmpty || Numbers.Contains(item.Number)),
        ];
        var share = Percent is { } percent ? ((chosen.Length * percent) + Whole - 1) / Whole : chosen.Length;
        return [.. chosen.Take(Math.Min(First ?? share, share))];
    }
}
