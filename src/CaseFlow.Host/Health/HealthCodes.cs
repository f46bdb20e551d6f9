namespace CaseFlow.Host.Health;

/// <summary>Why the program is not ready. These codes are for machines; people read the log.</summary>
internal static class HealthCodes
{
    /// <summary>It has not started to the end.</summary>
    public const string Starting = "starting";

    /// <summary>It is shutting down.</summary>
    public const string Stopping = "stopping";

    /// <summary>The store cannot be written: it is lost, read-only, full or locked.</summary>
    public const string StoreNotWritable = "store-not-writable";

    /// <summary>The store did not answer within five seconds.</summary>
    public const string StoreSlow = "store-slow";

    /// <summary>A worker does not do its work.</summary>
    public const string WorkerStill = "worker-still";

    /// <summary>The disk of the data folder has less than 64 MB left.</summary>
    public const string DiskLow = "disk-low";
}
