namespace CaseFlow.Host.Api;

/// <summary>Values of enumerations as the API writes them.</summary>
internal static class EnumWord
{
    /// <summary>A value in camel case.</summary>
    /// <param name="value">The value.</param>
    public static string Of(Enum value)
    {
        var name = value.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }
}
