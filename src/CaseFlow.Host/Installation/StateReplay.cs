using CaseFlow.Runtime;
using CaseFlow.Runtime.Ports;
using CaseFlow.Runtime.UseCases.Operations;

namespace CaseFlow.Host.Installation;

/// <summary>Compares the stored state of every case with the replay of its journal.</summary>
internal static class StateReplay
{
    /// <summary>Replays every case.</summary>
    /// <param name="installation">The installation.</param>
    /// <returns>How many cases were replayed, and those that differ: number and what differs.</returns>
    public static async Task<(int Cases, IReadOnlyList<(string Number, string What)> Different)> RunAsync(OpenInstallation installation)
    {
        var heads = await installation.Parts.Store.ReadAsync(session => session.ListHeadsAsync(0), CancellationToken.None);
        var different = new List<(string, string)>();
        foreach (var head in heads)
        {
            var check = await installation.UseCases.Send(new VerifyReplay(head.Case));
            if (check.Value is not { Differences.IsEmpty: true })
            {
                var unit = await installation.Parts.Store.ReadAsync(session => session.LoadCaseAsync(head.Case), CancellationToken.None);
                different.Add((unit?.Case.Number.ToString() ?? "?", check.Refusal?.Code ?? string.Join(", ", check.Value!.Differences)));
            }
        }

        return (heads.Length, different);
    }

    /// <summary>Replays every case of a file that nobody else uses; null when it cannot be taken for this process.</summary>
    /// <param name="database">The database file.</param>
    /// <param name="checkpointKey">The private key file.</param>
    public static async Task<(int Cases, IReadOnlyList<(string Number, string What)> Different)?> TryAsync(string database, string checkpointKey)
    {
        if (!File.Exists(checkpointKey))
        {
            return null;
        }

        try
        {
            await using var installation = await OpenInstallation.OpenAsync(
                new() { Path = database, MustExist = true }, checkpointKey, new SystemClock(TimeProvider.System));
            return await RunAsync(installation);
        }
        catch (StoreUnavailableException)
        {
            return null;
        }
    }
}
