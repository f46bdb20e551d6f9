using System.Globalization;
using CaseFlow.Host.Api.Problems;

namespace CaseFlow.Host.Api.Reading;

/// <summary>Query parameters, strictly: what is unknown or malformed is refused, not passed over.</summary>
internal static class Queries
{
    /// <summary>Refuses parameters that an endpoint does not have.</summary>
    /// <param name="request">The request.</param>
    /// <param name="known">The parameters that it has.</param>
    /// <exception cref="ApiRefusedException">There is another one, or one is given twice.</exception>
    public static void Only(HttpRequest request, params string[] known)
    {
        foreach (var (name, values) in request.Query)
        {
            if (!known.Contains(name, StringComparer.Ordinal) || values.Count != 1)
            {
                throw Wrong(name);
            }
        }
    }

    /// <summary>A whole number.</summary>
    /// <param name="name">The parameter.</param>
    /// <param name="text">What was sent; null for nothing.</param>
    /// <param name="otherwise">The number when nothing was sent.</param>
    /// <param name="most">The largest number; the smallest is 1.</param>
    /// <exception cref="ApiRefusedException">It is none, or out of range.</exception>
    public static int Number(string name, string? text, int otherwise, int most) =>
        text is null ? otherwise
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= most ? number
        : throw Wrong(name);

    /// <summary>A parameter that cannot be used.</summary>
    /// <param name="name">The parameter.</param>
    public static ApiRefusedException Wrong(string name) => ApiRefusedException.Of(ApiCodes.Query, ("name", name));
}
