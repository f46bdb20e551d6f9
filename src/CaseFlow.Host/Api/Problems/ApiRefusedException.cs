using CaseFlow.Runtime;

namespace CaseFlow.Host.Api.Problems;

/// <summary>A request that is refused before its endpoint is reached, while what it sends is read.</summary>
/// <param name="refusal">Why.</param>
internal sealed class ApiRefusedException(Refusal refusal) : Exception($"Expected to read a request, but it was refused with {refusal.Code}.")
{
    /// <summary>Why.</summary>
    public Refusal Refusal { get; } = refusal;

    /// <summary>Makes the exception from a code and a few named data.</summary>
    /// <param name="code">The code.</param>
    /// <param name="arguments">Names and values.</param>
    public static ApiRefusedException Of(string code, params (string Name, string Value)[] arguments) => new(Refusal.Of(code, arguments));
}
