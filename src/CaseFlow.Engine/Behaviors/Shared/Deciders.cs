using System.Collections.Immutable;
using CaseFlow.Bpmn.Extensions;
using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Tasks;
using CaseFlow.Engine.Definitions;
using CaseFlow.Engine.State;
using CaseFlow.Feel;

namespace CaseFlow.Engine.Behaviors.Shared;

/// <summary>Several people decide: what each of them said, and how the whole stands.</summary>
internal static class Deciders
{
    private const string Weight = "deciderWeight";

    // Far below where the arithmetic of weights would lose digits.
    private static readonly FeelNumber Heaviest = FeelNumber.From(1_000_000_000_000_000);

    /// <summary>The element with its deciders as a multi-instance loop.</summary>
    internal static FlowNode Resolve(FlowNode element) => element is UserTask { Work.Deciders: { } spec, Loop: null } task
        ? task with { Loop = new MultiInstance(spec.Mode == "sequence", Collection: new Expression(spec.Among), Item: "decider", Output: $"{spec.Decision}Opinions") }
        : element;

    internal static DeciderSpec Of(Node node) => ((UserTask)node.Element).Work.Deciders!;

    /// <summary>The rule as people read it.</summary>
    internal static string Rule(DeciderSpec spec) => spec.Ratio is { } ratio ? $"{spec.Mode} {ratio}" : spec.Mode;

    /// <summary>Keeps how much a decider's opinion weighs; false when an incident was raised instead.</summary>
    internal static bool TryWeigh(Step step, Node node, ElementVisit visit)
    {
        if (Of(node).Weight is not { } written)
        {
            return true;
        }

        var expression = step.Definition.Expression(written);
        if (Expressions.Evaluate(step, visit, expression, Variables.Visible(step.State, visit), RetryStage.Enter) is not { } value)
        {
            return false;
        }

        if (value is not FeelValue.Number number || number.Value < FeelNumber.From(0) || number.Value > Heaviest)
        {
            Expressions.Fail(step, visit, expression, $"it gave no number from 0 to {Heaviest}.", RetryStage.Enter);
            return false;
        }

        Variables.Set(step, visit, Variables.None.Add(Weight, number));
        return true;
    }

    /// <summary>What a decider said; null when an incident was raised instead.</summary>
    internal static FeelValue? Opinion(Step step, Node node, ElementVisit visit)
    {
        var spec = Of(node);
        var own = visit.Locals ?? Variables.None;
        if (own.GetValueOrDefault(spec.Decision, FeelValue.Missing) is var decision && decision is FeelValue.Null)
        {
            Incidents.Raise(
                step,
                visit,
                EngineCodes.DecidersSilent,
                $"Expected the work on '{visit.Element}' to give a value for '{spec.Decision}', but it gives none.",
                RetryStage.Complete);
            return null;
        }

        var opinion = Variables.None
            .Add("approves", FeelValue.Of(Text(decision) == spec.Approve))
            .Add("comment", own.GetValueOrDefault(spec.Comment, FeelValue.Missing))
            .Add("decider", own.GetValueOrDefault("decider", FeelValue.Missing))
            .Add("decision", decision)
            .Add("person", FeelValue.Of(step.Context.Actor));
        return new FeelValue.Context(own.GetValueOrDefault(Weight) is { } weight ? opinion.Add("weight", weight) : opinion);
    }

    /// <summary>How the decision stands.</summary>
    /// <param name="step">The step.</param>
    /// <param name="node">The user task.</param>
    /// <param name="body">The visit to it as a whole.</param>
    /// <param name="ending">The item of work that is just ending; null for none.</param>
    /// <param name="last">What its decider said.</param>
    internal static DecisionTally Count(Step step, Node node, ElementInstanceId body, ElementVisit? ending, FeelValue? last)
    {
        var loop = step.State.Visits[body].Loop!;
        var isWeighted = Of(node).Mode == "weighted";
        FeelNumber approved = FeelNumber.From(0), rejected = approved;
        foreach (var opinion in last is null ? loop.Outputs.Values : loop.Outputs.Values.Append(last))
        {
            var entries = (opinion as FeelValue.Context)?.Entries ?? Variables.None;
            var weighs = isWeighted ? Number(entries.GetValueOrDefault("weight")) : FeelNumber.From(1);
            if (entries.GetValueOrDefault("approves") is FeelValue.Boolean { Value: true })
            {
                approved = Sum(approved, weighs);
            }
            else
            {
                rejected = Sum(rejected, weighs);
            }
        }

        var given = loop.Outputs.Count + (last is null ? 0 : 1);
        var total = isWeighted ? Sum(approved, rejected) : FeelNumber.From(loop.Total - loop.CalledOff);
        var isKnown = true;
        if (isWeighted)
        {
            foreach (var id in step.State.Index.InstancesOf(body))
            {
                if (id != ending?.Id && step.State.Visits.TryGetValue(id, out var open))
                {
                    isKnown &= open.Locals?.ContainsKey(Weight) == true;
                    total = Sum(total, Number(open.Locals?.GetValueOrDefault(Weight)));
                }
            }
        }

        // Where nobody weighs anything, and where nobody said anything, nothing is approved.
        if (given == 0 || total <= FeelNumber.From(0))
        {
            return new DecisionTally(approved, rejected, total, given == loop.Total - loop.CalledOff ? false : null);
        }

        var tally = DecisionTally.Of(Of(node), approved, rejected, total);
        return isKnown ? tally : tally with { Result = null };
    }

    /// <summary>Who said something in the decision that an item of work belongs to.</summary>
    internal static IEnumerable<string> Heard(Step step, ElementVisit visit) =>
        visit.Place is not { } place
            ? []
            : step.State.Visits[place.Body].Loop!.Outputs.Values
                .Select(opinion => ((opinion as FeelValue.Context)?.Entries.GetValueOrDefault("person") as FeelValue.Text)?.Value)
                .OfType<string>();

    private static string Text(FeelValue value) => value switch
    {
        FeelValue.Text text => text.Value,
        FeelValue.Boolean flag => flag.Value ? "true" : "false",
        _ => FeelText.Show(value),
    };

    private static FeelNumber Number(FeelValue? value) => value is FeelValue.Number number ? number.Value : FeelNumber.From(0);

    private static FeelNumber Sum(FeelNumber one, FeelNumber other) => one.Add(other)!.Value;
}
