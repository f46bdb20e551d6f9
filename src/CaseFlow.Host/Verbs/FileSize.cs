namespace CaseFlow.Host.Verbs;

/// <summary>Sizes as people read them.</summary>
internal static class FileSize
{
    private static readonly string[] Units = ["B", "KB", "MB", "GB", "TB"];

    /// <summary>A size with one decimal place, in steps of 1,000.</summary>
    /// <param name="bytes">Bytes.</param>
    public static string Of(long bytes)
    {
        var (size, unit) = ((decimal)bytes, 0);
        while (size >= 1000 && unit < Units.Length - 1)
        {
            size /= 1000;
            unit++;
        }

        return unit == 0 ? $"{bytes} B" : $"{size:0.0} {Units[unit]}";
    }
}
