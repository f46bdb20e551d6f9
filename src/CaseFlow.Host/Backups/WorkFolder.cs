namespace CaseFlow.Host.Backups;

/// <summary>
/// A folder for unfinished files beside the place where the finished ones go. It is gone when the work ends, however it ends: what a
/// killed process left is found by its free lock and taken away by the next one.
/// </summary>
internal sealed class WorkFolder : IDisposable
{
    private readonly FileStream alone;

    private WorkFolder(string path, FileStream alone)
    {
        Path = path;
        this.alone = alone;
    }

    /// <summary>The folder.</summary>
    public string Path { get; }

    /// <summary>Makes a folder, after taking away what killed processes left.</summary>
    /// <param name="parent">Where; made when it is not there.</param>
    /// <param name="prefix">How the name begins, such as <c>.backup-</c>.</param>
    public static WorkFolder Make(string parent, string prefix)
    {
        Directory.CreateDirectory(parent);
        foreach (var left in Directory.EnumerateDirectories(parent, prefix + "*"))
        {
            DeleteWhenLeft(left);
        }

        var path = System.IO.Path.Combine(parent, prefix + Guid.NewGuid().ToString("N"));
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(path);
        }
        else
        {
            Directory.CreateDirectory(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        return new WorkFolder(path, Hold(path, FileMode.CreateNew));
    }

    /// <summary>The path of a file within the folder.</summary>
    /// <param name="name">The name, with forward slashes.</param>
    public string File(string name) => System.IO.Path.Combine([Path, .. name.Split('/')]);

    /// <inheritdoc/>
    public void Dispose()
    {
        alone.Dispose();
        if (Directory.Exists(Path))
        {
            Directory.Delete(Path, recursive: true);
        }
    }

    private static FileStream Hold(string folder, FileMode mode) =>
        new(System.IO.Path.Combine(folder, ".alone"), mode, FileAccess.ReadWrite, FileShare.None);

    private static void DeleteWhenLeft(string folder)
    {
        try
        {
            Hold(folder, FileMode.OpenOrCreate).Dispose();
            Directory.Delete(folder, recursive: true);
        }
        catch (IOException)
        {
            // Another process is still working in it.
        }
    }
}
