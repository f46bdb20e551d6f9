using System.Collections.Immutable;
using CaseFlow.Runtime.Forms;

namespace CaseFlow.Runtime.Actions;

/// <summary>What an action is for, takes, gives and refuses: the generated documentation and the check at publishing both read it.</summary>
/// <param name="Purpose">What it is for.</param>
/// <param name="Source">The places in the catalogue it comes from.</param>
internal sealed record ActionDescription(LocalText Purpose, string Source)
{
    /// <summary>The inputs, in the order of the documentation.</summary>
    public ImmutableArray<ActionParameter> Inputs { get; init; } = [];

    /// <summary>The results that output mappings may read.</summary>
    public ImmutableArray<ActionParameter> Results { get; init; } = [];

    /// <summary>Codes with which a rule of the matter refuses it.</summary>
    public ImmutableArray<string> Refusals { get; init; } = [];

    /// <summary>What happens when it is done once more.</summary>
    public LocalText Again { get; init; } = new("再次执行会再记一次。", "Done once more, it records once more.");

    /// <summary>Begins a description.</summary>
    public static ActionDescription Of(string source, string zh, string en) => new(new LocalText(zh, en), source);

    /// <summary>Adds an input that every diagram has to give.</summary>
    public ActionDescription Must(string name, ActionValueKind kind, string zh, string en) =>
        this with { Inputs = Inputs.Add(new ActionParameter(name, kind, true, new LocalText(zh, en))) };

    /// <summary>Adds an input that a diagram may give.</summary>
    public ActionDescription May(string name, ActionValueKind kind, string zh, string en) =>
        this with { Inputs = Inputs.Add(new ActionParameter(name, kind, false, new LocalText(zh, en))) };

    /// <summary>Adds a result.</summary>
    public ActionDescription Gives(string name, ActionValueKind kind, string zh, string en) =>
        this with { Results = Results.Add(new ActionParameter(name, kind, true, new LocalText(zh, en))) };

    /// <summary>Names the codes of refusals.</summary>
    public ActionDescription Refuses(params string[] codes) => this with { Refusals = [.. codes] };

    /// <summary>Says what happens when it is done once more.</summary>
    public ActionDescription Repeated(string zh, string en) => this with { Again = new LocalText(zh, en) };
}
