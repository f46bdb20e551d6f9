using Xunit;

namespace CaseFlow.Testing;

/// <summary>What a test needs from its machine. Where it is absent the test is skipped with the reason; under CASEFLOW_REQUIRE_ALL=1 it fails.</summary>
public static class Requires
{
    private const string PostgreSqlRoot = "/usr/lib/postgresql";

    private static readonly string[] ChromiumPlaces = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    /// <summary>A Chromium browser.</summary>
    /// <returns>Its executable.</returns>
    public static string Chromium()
    {
        var found = ChromiumPlaces.FirstOrDefault(File.Exists);
        Present(found is not null, "Chromium is not installed (Debian package: chromium).");
        return found!;
    }

    /// <summary>PostgreSQL's server programs.</summary>
    /// <returns>The folder of its programs, of the newest version that is installed.</returns>
    public static string PostgreSql()
    {
        var found = Directory.Exists(PostgreSqlRoot)
            ? Directory.GetDirectories(PostgreSqlRoot)
                .OrderByDescending(f => int.TryParse(Path.GetFileName(f), out var version) ? version : 0)
                .Select(f => Path.Combine(f, "bin"))
                .FirstOrDefault(f => File.Exists(Path.Combine(f, "initdb")))
            : null;
        Present(found is not null, "PostgreSQL is not installed (Debian package: postgresql).");
        return found!;
    }

    /// <summary>Data shared beside the checkout, or where CASEFLOW_SHARED says.</summary>
    /// <param name="path">The path within the shared folder.</param>
    /// <returns>The file.</returns>
    public static string Shared(string path)
    {
        var shared = Environment.GetEnvironmentVariable("CASEFLOW_SHARED") ?? Path.Combine(Checkout.Root, "..", "shared");
        var file = Path.GetFullPath(Path.Combine(shared, path));
        Present(File.Exists(file), $"the shared data {path} (beside the checkout, or where CASEFLOW_SHARED says) are not there.");
        return file;
    }

    private static void Present(bool present, string reason)
    {
        if (!present && Environment.GetEnvironmentVariable("CASEFLOW_REQUIRE_ALL") == "1")
        {
            throw new InvalidOperationException($"Expected everything the tests need, but {reason}");
        }

        Skip.IfNot(present, reason);
    }
}
