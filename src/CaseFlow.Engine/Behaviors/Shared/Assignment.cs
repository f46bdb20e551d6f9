using System.Collections.Immutable;
using CaseFlow.Bpmn.Extensions;
using CaseFlow.Engine.State;
using CaseFlow.Feel;

namespace CaseFlow.Engine.Behaviors.Shared;

/// <summary>Who may work on an item beyond what its role says, as it is when the task is entered.</summary>
/// <param name="Unit">The unit at which the role is held; null to look for it by level.</param>
/// <param name="Person">The only person; null for every holder of the role.</param>
/// <param name="Excluded">Persons who may not.</param>
internal sealed record Assignment(string? Unit, string? Person, ImmutableArray<string> Excluded)
{
    internal static Assignment Plain { get; } = new(null, null, []);

    /// <summary>The assignment; null when an incident was raised instead.</summary>
    internal static Assignment? Of(Step step, ElementVisit visit, WorkSpec work, LaneRole role)
    {
        if (role is { Unit: null, Person: null } && work.NotPerson.IsEmpty)
        {
            return Plain;
        }

        var variables = Variables.Visible(step.State, visit);
        string? unit = null;
        string? person = null;
        if ((role.Unit is { } where && (unit = Id(step, visit, where, variables)) is null)
            || (role.Person is { } who && (person = Id(step, visit, who, variables)) is null))
        {
            return null;
        }

        var excluded = ImmutableArray.CreateBuilder<string>();
        foreach (var written in work.NotPerson)
        {
            if (Ids(step, visit, written, variables) is not { } ids)
            {
                return null;
            }

            excluded.AddRange(ids);
        }

        return new Assignment(unit, person, excluded.DrainToImmutable());
    }

    private static string? Id(Step step, ElementVisit visit, string written, ImmutableSortedDictionary<string, FeelValue> variables) =>
        Ids(step, visit, written, variables) switch
        {
            null => null,
            [var only] => only,
            _ => Fail(step, visit, written, "it gave no single id.")?[0],
        };

    private static ImmutableArray<string>? Ids(Step step, ElementVisit visit, string written, ImmutableSortedDictionary<string, FeelValue> variables)
    {
        switch (Expressions.Evaluate(step, visit, step.Definition.Expression(written), variables, RetryStage.Enter))
        {
            case null:
                return null;
            case FeelValue.Text { Value.Length: > 0 } text:
                return [text.Value];
            case FeelValue.List list when list.Items.All(item => item is FeelValue.Text { Value.Length: > 0 }):
                return [.. list.Items.Select(item => ((FeelValue.Text)item).Value)];
            default:
                return Fail(step, visit, written, "it gave no ids.");
        }
    }

    private static ImmutableArray<string>? Fail(Step step, ElementVisit visit, string written, string why)
    {
        Expressions.Fail(step, visit, step.Definition.Expression(written), why, RetryStage.Enter);
        return null;
    }
}
