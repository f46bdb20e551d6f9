using System.Collections.Immutable;

namespace CaseFlow.Runtime.Forms;

/// <summary>Where the options of a choice come from when they do not stand in the form.</summary>
public abstract record OptionSource
{
    private OptionSource()
    {
    }

    /// <summary>Entries of a reference list.</summary>
    /// <param name="List">The list's id.</param>
    /// <param name="Value">The column that gives the value.</param>
    /// <param name="Label">The column that gives the text people read.</param>
    /// <param name="Where">Texts that columns of an entry must have to be an option; empty for all entries.</param>
    public sealed record Reference(string List, string Value, string Label, ImmutableSortedDictionary<string, string> Where) : OptionSource;

    /// <summary>A list among the values at hand: of texts, or of contexts with <c>value</c> and <c>label</c>.</summary>
    /// <param name="Name">The value's name.</param>
    public sealed record Variable(string Name) : OptionSource;

    /// <summary>The persons who hold a role, by their ids.</summary>
    /// <param name="Role">The role.</param>
    public sealed record Holders(string Role) : OptionSource;
}
