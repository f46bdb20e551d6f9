namespace CaseFlow.Runtime;

/// <summary>Names of enumerations as pages, expressions and journals write them: in camel case.</summary>
internal static class CamelName
{
    /// <summary>A value's name, such as <c>notFeasible</c>.</summary>
    public static string Of(Enum value)
    {
        var name = value.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }
}
