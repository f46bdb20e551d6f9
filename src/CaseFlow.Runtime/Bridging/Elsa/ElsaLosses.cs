using System.Collections.Immutable;
using CaseFlow.Bpmn.Model;
using CaseFlow.Runtime.Actions;
using CaseFlow.Runtime.Comparing;
using CaseFlow.Runtime.Deployment;

namespace CaseFlow.Runtime.Bridging.Elsa;

/// <summary>Gathers what of a procedure is not carried: the parts and facts by which versions are compared, so that both read alike.</summary>
internal sealed class ElsaLosses
{
    private readonly ImmutableArray<ElsaLoss>.Builder all = ImmutableArray.CreateBuilder<ElsaLoss>();
    private readonly ImmutableDictionary<ElementId, PartFacts> drawn;
    private readonly ComparedPart process;
    private readonly ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> files;

    public ElsaLosses(Procedure procedure)
    {
        var parts = DiagramParts.Of(procedure.Document);
        drawn = parts.Where(part => part.Part.Element is not null).ToImmutableDictionary(part => part.Part.Element!.Value);
        process = parts.First(part => part.Part.Kind == PartKind.Process && part.Part.Key == procedure.Mechanism.Process).Part;
        files = procedure.Files;
    }

    /// <summary>What was gathered.</summary>
    public ImmutableArray<ElsaLoss> All => all.ToImmutable();

    /// <summary>Notes something of the whole.</summary>
    public void Note(string code) => all.Add(new ElsaLoss(code, process, null));

    /// <summary>Notes something of an element, with what it says of the first of the aspects of which it says anything.</summary>
    public void Note(ElementId element, string code, params ReadOnlySpan<string> aspects)
    {
        var part = drawn[element];
        foreach (var aspect in aspects)
        {
            if (part.Facts.Where(known => known.Aspect == aspect).ToList() is { Count: > 0 } facts)
            {
                all.AddRange(facts.Select(fact => new ElsaLoss(code, part.Part, Named(fact))));
                return;
            }
        }

        all.Add(new ElsaLoss(code, part.Part, null));
    }

    // What is called by an identifier there is told by what it is for, or what it is called.
    private ComparedFact Named(ComparedFact fact) => fact switch
    {
        { Aspect: Aspects.Action, Value: ComparedValue.Text action } when ActionCatalogue.Find(action.Value)?.Description is { } description =>
            fact with { Value = new ComparedValue.Local(description.Purpose) },
        { Aspect: Aspects.Decision, Value: ComparedValue.Text decision } when DecisionParts.Of(files).FirstOrDefault(part => part.Part.Key == decision.Value) is { } found =>
            fact with { Value = new ComparedValue.Parts([found.Part]) },
        _ => fact,
    };
}
