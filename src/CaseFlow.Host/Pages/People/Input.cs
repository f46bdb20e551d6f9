namespace CaseFlow.Host.Pages.People;

/// <summary>A field of a form about people.</summary>
/// <param name="Name">The field's name, which is also its id.</param>
/// <param name="Value">What it holds.</param>
/// <param name="Problem">What is wrong with it; null for nothing.</param>
internal sealed record Input(string Name, string? Value, string? Problem)
{
    /// <summary>The input's type.</summary>
    public string Type { get; init; } = "text";

    /// <summary>The key of its label; null for that of the field's name.</summary>
    public string? Label { get; init; }

    /// <summary>Whether something must be given.</summary>
    public bool Required { get; init; }

    /// <summary>What browsers may fill in.</summary>
    public string Autocomplete { get; init; } = "off";

    /// <summary>The key of a sentence of help; null for none.</summary>
    public string? Help { get; init; }

    /// <summary>What can be chosen, value and label; null for a field to type in.</summary>
    public IReadOnlyList<(string Value, string Label)>? Choices { get; init; }

    /// <summary>Ids of the help and problem, for those who cannot see that they stand beside.</summary>
    public string? DescribedBy =>
        (Help, Problem) switch
        {
            (null, null) => null,
            (not null, null) => Name + "-help",
            (null, not null) => Name + "-problem",
            _ => $"{Name}-help {Name}-problem",
        };
}
