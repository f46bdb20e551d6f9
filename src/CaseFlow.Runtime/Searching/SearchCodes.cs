namespace CaseFlow.Runtime.Searching;

/// <summary>Codes of refused searches.</summary>
public static class SearchCodes
{
    /// <summary>The text to look for is too long or has too many words. Arguments: max (characters), words.</summary>
    public const string TooLong = "search.too-long";

    /// <summary>The text to look for has neither a letter nor a digit.</summary>
    public const string NothingToFind = "search.nothing-to-find";

    /// <summary>The person may not search by reporter.</summary>
    public const string ReporterNotAllowed = "search.reporter-not-allowed";

    /// <summary>Neither a name nor a telephone number to look for, or too little of it. Arguments: digits (the least number of digits).</summary>
    public const string ReporterTooShort = "search.reporter-too-short";
}
