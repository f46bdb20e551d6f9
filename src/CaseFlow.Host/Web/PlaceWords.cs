namespace CaseFlow.Host.Web;

/// <summary>Places as lists show them.</summary>
internal static class PlaceWords
{
    private const char Separator = '›';
    private const int PartsShown = 3;

    /// <summary>The last parts of a place, such as community, compound and building; the county and the street go without saying in a list.</summary>
    /// <param name="place">The place in words, from the widest part to the narrowest.</param>
    public static string Short(string place)
    {
        var parts = place.Split(Separator);
        return parts.Length <= PartsShown ? place : string.Join(Separator, parts[^PartsShown..]);
    }
}
