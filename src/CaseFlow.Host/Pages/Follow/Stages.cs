using CaseFlow.Runtime.UseCases.Demands;

namespace CaseFlow.Host.Pages.Follow;

/// <summary>The course of a demand in five stages: handed in, accepted, in handling, told, closed.</summary>
internal static class Stages
{
    private static readonly string[] Texts =
        ["follow.stage.registered", "follow.stage.accepted", "follow.stage.handling", "follow.stage.fedBack", "follow.stage.closed"];

    /// <summary>The stages; none when the demand was rejected, withdrawn or merged, because it went no further then.</summary>
    /// <param name="progress">How the demand is getting on.</param>
    public static IReadOnlyList<Stage> Of(DemandProgress progress)
    {
        if (progress.Status is "rejected" or "withdrawn" || progress.DuplicateOf is not null)
        {
            return [];
        }

        // A suspended demand stays where it was before.
        var here = IndexOf(progress.Status) ?? progress.Steps.Select(step => IndexOf(step.Status)).LastOrDefault(index => index is not null) ?? 0;
        return
        [
            .. Texts.Select((text, index) => new Stage(
                text,
                index > here ? null : progress.Steps.FirstOrDefault(step => IndexOf(step.Status) == index)?.At,
                index < here || index == Texts.Length - 1 && index == here ? StageState.Done : index == here ? StageState.Here : StageState.Ahead)),
        ];
    }

    private static int? IndexOf(string status) => status switch
    {
        "registered" => 0,
        "accepted" or "classified" or "assigned" => 1,
        "inHandling" or "escalated" or "reopened" or "handled" => 2,
        "fedBack" or "returnVisited" or "evaluated" => 3,
        "closed" => 4,
        _ => null,
    };
}
