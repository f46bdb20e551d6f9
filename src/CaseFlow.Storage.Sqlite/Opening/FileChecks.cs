namespace CaseFlow.Storage.Sqlite.Opening;

/// <summary>What can be told about a file before it is touched.</summary>
internal static class FileChecks
{
    public static void BeforeOpening(string path, bool mustExist)
    {
        if (File.Exists(path))
        {
            if (File.GetAttributes(path).HasFlag(FileAttributes.ReadOnly))
            {
                throw SqliteErrors.Make(SqliteErrors.ReadOnly, path, "it may not be written", inner: null);
            }

            return;
        }

        if (mustExist)
        {
            throw SqliteErrors.Make(SqliteErrors.Missing, path, "there is no such file", inner: null);
        }

        var folder = Path.GetDirectoryName(path)!;
        try
        {
            Directory.CreateDirectory(folder);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw SqliteErrors.Make(SqliteErrors.FolderNotWritable, path, $"its folder cannot be made: {e.Message}", e, ("folder", folder));
        }
    }

    public static void BeforeReading(string path)
    {
        if (!File.Exists(path))
        {
            throw SqliteErrors.Make(SqliteErrors.Missing, path, "there is no such file", inner: null);
        }
    }

    /// <summary>Fails when the file was taken away while it was open: what is written then goes nowhere.</summary>
    public static void StillThere(string path)
    {
        if (!File.Exists(path))
        {
            throw SqliteErrors.Make(SqliteErrors.Lost, path, "it was taken away while it was in use", inner: null);
        }
    }
}
