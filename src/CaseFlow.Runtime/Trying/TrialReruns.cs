using System.Collections.Immutable;
using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Validation;
using CaseFlow.Runtime.Deployment;
using CaseFlow.Runtime.Drafts;
using CaseFlow.Runtime.Ports;

namespace CaseFlow.Runtime.Trying;

/// <summary>Goes all named trials of a procedure's files again, within bounded time.</summary>
/// <param name="kit">The installation, which is read only.</param>
internal sealed class TrialReruns(RuntimeKit kit)
{
    /// <summary>How long all trials together may take.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromSeconds(10);

    /// <summary>Goes them; empty where there is none or the files cannot be run.</summary>
    /// <param name="mechanism">The mechanism.</param>
    /// <param name="files">The files.</param>
    /// <param name="cancellation">Gives up.</param>
    public async Task<ImmutableArray<TrialResult>> RunAsync(
        string mechanism, ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> files, CancellationToken cancellation)
    {
        var trials = files.Select(file => (Key: ProcedureFiles.TrialKey(file.Key), Json: file.Value)).Where(file => file.Key is not null).ToList();
        if (trials.Count == 0)
        {
            return [];
        }

        using var world = await kit.Parts.Store.ReadAsync(session => TrialWorld.MakeAsync(kit, session, mechanism, files), cancellation);
        if ((await world.ReadAsync(session => world.Kit.Procedures.TryGetAsync(session, world.Hash))).Procedure is null)
        {
            return [.. trials.Select(trial => new TrialResult(trial.Key!, TrialFile.Read(trial.Json).Trial, TrialOutcome.NotRun))];
        }

        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(Longest);
        var results = ImmutableArray.CreateBuilder<TrialResult>();
        foreach (var (key, json) in trials)
        {
            results.Add(await RunAsync(world, key!, json, limit.Token));
        }

        cancellation.ThrowIfCancellationRequested();
        return results.ToImmutable();
    }

    /// <summary>What the checks say of results.</summary>
    public static IEnumerable<ProcedureFinding> Findings(string mechanism, ImmutableArray<TrialResult> results) => results
        .Where(result => result.Trial is not null && result.Outcome != TrialOutcome.Passed)
        .Select(result => new ProcedureFinding(mechanism, $"trials/{result.Key}.json", Finding(result)));

    /// <summary>Why a draft whose trials go another way is not handed in or published; null when none does.</summary>
    public async Task<Refusal?> RefuseAsync(ProcedureDraft draft, CancellationToken cancellation)
    {
        if (DraftFiles.Check(draft.Files) is not null)
        {
            return null;
        }

        var failed = (await RunAsync(draft.Head.Mechanism, draft.Files, cancellation)).Where(result => result.Outcome is TrialOutcome.Differs or TrialOutcome.Stopped).ToList();
        return failed.Count == 0
            ? null
            : Refusal.Of(TrialCodes.Failed, ("count", $"{failed.Count}"), ("names", string.Join(", ", failed.Select(result => result.Trial!.Name)))) with
            {
                Fields = [.. failed.Select(result => Finding(result)).Select((found, i) => new FieldProblem($"trials/{failed[i].Key}.json", found.Code, found.Arguments))],
            };
    }

    private static async Task<TrialResult> RunAsync(TrialWorld world, string key, ReadOnlyMemory<byte> json, CancellationToken stopping)
    {
        if (TrialFile.Read(json).Trial is not { } trial || stopping.IsCancellationRequested)
        {
            return new TrialResult(key, TrialFile.Read(json).Trial, TrialOutcome.NotRun);
        }

        var run = await new TrialRunner(world).RunAsync(trial, stopping);
        if (stopping.IsCancellationRequested && run.Refusal is not null)
        {
            return new TrialResult(key, trial, TrialOutcome.NotRun);
        }

        if (run.IsElsewhere)
        {
            return new TrialResult(key, trial, TrialOutcome.NotHere) { Difference = new TrialDifference(0, "stopped", "", "") { Refusal = run.Refusal } };
        }

        var names = await TrialNames.OfAsync(world);
        var gone = trial with { Steps = trial.Steps[..run.Walked.Steps.Length], End = run.Refusal is null ? trial.End : null };
        if (TrialComparison.Of(gone, run.Walked, names.Of) is { } difference)
        {
            return new TrialResult(key, trial, TrialOutcome.Differs)
            {
                Difference = difference,
                Element = ElementAt(trial, run.Walked, difference.Step),
                Found = run.Refusal is null ? run.Walked : null,
                Names = names.In(run.Walked),
            };
        }

        return run.Refusal is { } refusal
            ? new TrialResult(key, trial, TrialOutcome.Stopped)
            {
                Difference = new TrialDifference(run.Unit is null ? 0 : run.Walked.Steps.Length + 1, "stopped", "", "") { Refusal = refusal },
                Names = names.In(run.Walked),
                Element = run.Unit is null ? null : (trial.Steps[run.Walked.Steps.Length] as TrialStep.Complete)?.Element,
            }
            : new TrialResult(key, trial, TrialOutcome.Passed) { Found = run.Walked, Names = names.In(run.Walked) };
    }

    // Where the ways part, or what was done there.
    private static string? ElementAt(Trial expected, Trial found, int step)
    {
        var (before, after) = step == 0 ? (expected.Start.Then, found.Start.Then)
            : step <= expected.Steps.Length ? (expected.Steps[step - 1].Then, found.Steps[step - 1].Then)
            : (null, null);
        if (before is null || after is null)
        {
            return null;
        }

        var parted = after.Passed.Zip(before.Passed).TakeWhile(pair => pair.First == pair.Second).Count();
        var element = parted > 0 ? after.Passed[Math.Min(parted, after.Passed.Length) - 1] : after.Waits.FirstOrDefault();
        return element?.Contains(':') == true ? null : element;
    }

    private static Finding Finding(TrialResult result)
    {
        var (code, arguments) = result switch
        {
            { Outcome: TrialOutcome.NotHere, Difference.Refusal: { } missing } => (TrialCodes.NotHere, missing.Arguments),
            { Outcome: TrialOutcome.Stopped, Difference: { } stopped } => (TrialCodes.Stopped, Named(("step", $"{stopped.Step}"), ("reason", stopped.Refusal!.Code))),
            { Outcome: TrialOutcome.Differs, Difference: { } other } =>
                ($"{TrialCodes.Differs}.{other.Aspect}", Named(("step", $"{other.Step}"), ("expected", other.Expected), ("found", other.Found))),
            _ => (TrialCodes.NotRun, Named()),
        };
        return new Finding(
            code,
            result.Outcome is TrialOutcome.Differs or TrialOutcome.Stopped ? Severity.Error : Severity.Warning,
            result.Element is { } element ? new ElementId(element) : null,
            0,
            $"Expected trial '{result.Trial!.Name}' to go as before, but it is {result.Outcome}.",
            arguments.SetItem("name", result.Trial.Name));
    }

    private static ImmutableSortedDictionary<string, string> Named(params (string Name, string Value)[] arguments) =>
        arguments.ToImmutableSortedDictionary(a => a.Name, a => a.Value, StringComparer.Ordinal);
}
