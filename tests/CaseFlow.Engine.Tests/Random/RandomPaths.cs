using System.Globalization;

namespace CaseFlow.Engine.Tests.Random;

/// <summary>How many random paths a test takes: as many as it says itself, or <c>CASEFLOW_RANDOM_PATHS</c>.</summary>
internal static class RandomPaths
{
    internal static int Count(int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable("CASEFLOW_RANDOM_PATHS"), NumberStyles.None, CultureInfo.InvariantCulture, out var wanted) ? wanted : otherwise;
}
