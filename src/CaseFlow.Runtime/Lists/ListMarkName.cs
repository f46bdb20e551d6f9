namespace CaseFlow.Runtime.Lists;

/// <summary>The names of source marks in list files: <c>stated</c>, <c>inferred</c>, <c>default</c>, <c>test</c>.</summary>
public static class ListMarkName
{
    private static readonly Dictionary<string, ListMark> Marks = Enum.GetValues<ListMark>().ToDictionary(Of, mark => mark, StringComparer.Ordinal);

    /// <summary>The name of a mark.</summary>
    /// <param name="mark">The mark.</param>
    public static string Of(ListMark mark) => mark switch
    {
        ListMark.Stated => "stated",
        ListMark.Inferred => "inferred",
        ListMark.Default => "default",
        _ => "test",
    };

    /// <summary>Reads a name; exactly as written.</summary>
    /// <param name="name">The name.</param>
    /// <param name="mark">The mark.</param>
    /// <returns>Whether it is one.</returns>
    public static bool TryParse(string? name, out ListMark mark) => Marks.TryGetValue(name ?? "", out mark);
}
