using Xunit.Sdk;

namespace CaseFlow.Testing.Golden;

/// <summary>Texts stored under <c>Golden</c> in a test project. With CASEFLOW_UPDATE_GOLDEN=1 they are written instead of compared.</summary>
public static class GoldenFile
{
    private const string Switch = "CASEFLOW_UPDATE_GOLDEN";

    /// <summary>Compares a text with the stored one.</summary>
    /// <param name="testFile">The path of a source file of the test project.</param>
    /// <param name="name">The stored text's name, without folder and ending.</param>
    /// <param name="text">What was found.</param>
    public static void Match(string testFile, string name, string text)
    {
        var path = Path.Combine(FolderOf(testFile), name + ".txt");
        if (Environment.GetEnvironmentVariable(Switch) == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text);
            return;
        }

        if (!File.Exists(path))
        {
            throw new XunitException($"Expected to find golden file '{name}', but it is missing. Run once with {Switch}=1. Found:\n{text}");
        }

        var stored = File.ReadAllText(path).ReplaceLineEndings("\n");
        if (stored != text)
        {
            throw new XunitException($"Expected golden file '{name}', but the text differs from line {FirstDifference(stored, text)}. If that is meant, run with {Switch}=1.\n{text}");
        }
    }

    /// <summary>The folder of stored texts of the project that a source file belongs to.</summary>
    public static string FolderOf(string testFile)
    {
        var folder = Path.GetDirectoryName(testFile)!;
        while (Directory.GetFiles(folder, "*.csproj").Length == 0)
        {
            folder = Path.GetDirectoryName(folder)
                ?? throw new InvalidOperationException($"Expected to find the project of '{testFile}', but no folder above it has one.");
        }

        return Path.Combine(folder, "Golden");
    }

    private static int FirstDifference(string stored, string text)
    {
        var (old, now) = (stored.Split('\n'), text.Split('\n'));
        var line = 0;
        while (line < old.Length && line < now.Length && old[line] == now[line])
        {
            line++;
        }

        return line + 1;
    }
}
