using System.Collections.Immutable;
using CaseFlow.Bpmn.Extensions;
using CaseFlow.Bpmn.Model;
using CaseFlow.Runtime.Forms;

namespace CaseFlow.Runtime.Comparing;

/// <summary>Gathers what is said about a part; nothing is noted where a value is null or empty.</summary>
internal sealed class FactList
{
    private readonly ImmutableArray<ComparedFact>.Builder facts = ImmutableArray.CreateBuilder<ComparedFact>();

    public ImmutableArray<ComparedFact> All => facts.ToImmutable();

    public void Add(string aspect, ComparedValue? value, string? item = null, ComparedPart? about = null)
    {
        if (value is not null)
        {
            facts.Add(new ComparedFact(aspect, item, value) { About = about });
        }
    }

    public void Text(string aspect, string? value, string? item = null) => Add(aspect, string.IsNullOrWhiteSpace(value) ? null : new ComparedValue.Text(value), item);

    public void Local(string aspect, LocalText? value, string? item = null) => Add(aspect, value is null ? null : new ComparedValue.Local(value), item);

    public void Formula(string aspect, string? value, string? item = null) => Add(aspect, string.IsNullOrWhiteSpace(value) ? null : new ComparedValue.Formula(value), item);

    public void Formula(string aspect, Expression? value, string? item = null) => Formula(aspect, value?.Text, item);

    public void Flag(string aspect, bool value, string? item = null) => Add(aspect, value ? new ComparedValue.Flag(true) : null, item);

    public void Number(string aspect, decimal? value) => Add(aspect, value is { } number ? new ComparedValue.Number(number) : null);

    public void Word(string aspect, string vocabulary, string? id, string? item = null) => Add(aspect, string.IsNullOrEmpty(id) ? null : new ComparedValue.Word(vocabulary, id), item);

    public void Part(string aspect, ComparedPart? part) => Add(aspect, part is null ? null : new ComparedValue.Parts([part]));

    /// <summary>Notes a clock in three parts: how long, by which name, with which warnings.</summary>
    public void Clock(ClockSpec? clock)
    {
        if (clock is null)
        {
            return;
        }

        Add(Aspects.Clock, new ComparedValue.Clock(clock));
        Text(Aspects.ClockName, clock.Name);
        foreach (var (warning, index) in clock.Warnings.Select((warning, index) => (warning, index)))
        {
            Add(Aspects.Warning, new ComparedValue.Warning(warning), $"{index + 1}");
        }
    }

    /// <summary>Notes values handed in or out, each under the name that receives it.</summary>
    public void Mappings(string aspect, ImmutableArray<Mapping> mappings)
    {
        foreach (var mapping in mappings)
        {
            Formula(aspect, mapping.Value, mapping.Name);
        }
    }
}
