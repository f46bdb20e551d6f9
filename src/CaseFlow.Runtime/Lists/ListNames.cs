namespace CaseFlow.Runtime.Lists;

/// <summary>Names that every list has beside its columns.</summary>
internal static class ListNames
{
    public const string Key = "key";
    public const string Id = "id";
    public const string Mark = "mark";
    public const string Sources = "sources";

    /// <summary>Ends the id of the column that holds the English text of another.</summary>
    public const string English = "En";

    /// <summary>Column ids that would hide what every entry has.</summary>
    public static bool IsTaken(string column) => column is Key or Id or Mark or Sources;
}
