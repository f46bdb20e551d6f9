namespace CaseFlow.Storage.Sqlite;

/// <summary>What a commit waits for.</summary>
public enum SqliteDurability
{
    /// <summary>Until the operating system says that the data are on the disk.</summary>
    Full,

    /// <summary>Not for the disk: a power cut may lose or damage the file. Only for building a file that can be built again.</summary>
    Relaxed,
}
