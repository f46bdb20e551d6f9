using System.ComponentModel.DataAnnotations;

namespace CaseFlow.Host.Settings;

/// <summary>The settings of <c>appsettings.json</c>, section <c>CaseFlow</c>, checked at start.</summary>
internal sealed record CaseFlowSettings
{
    /// <summary><c>demo</c> (invented county, sign-in without password, loopback only) or <c>office</c>. Default: demo.</summary>
    [RegularExpression("demo|office")]
    public string Profile { get; init; } = "demo";

    /// <summary>The address to listen on. Default: http://127.0.0.1:5080.</summary>
    [Required]
    [Url]
    public string Address { get; init; } = "http://127.0.0.1:5080";

    /// <summary>Folder for the database file and the signing key, relative to the working folder. Default: data.</summary>
    [Required]
    public string DataFolder { get; init; } = "data";

    /// <summary>
    /// Empty for a SQLite file in the data folder, or the connection string of a PostgreSQL database that several hosts may share; in the office
    /// profile only. It may hold a password and is never shown. Default: empty.
    /// </summary>
    public string Database { get; init; } = "";

    /// <summary>
    /// Folder for the key that signs checkpoints and for those of sign-in cookies, relative to the working folder; hosts that share a database
    /// need the same. Default: empty, for the folder <c>keys</c> in the data folder.
    /// </summary>
    public string KeyFolder { get; init; } = "";

    /// <summary>How often a signed checkpoint is made when something changed. From 1 second to 1 day, default 5 minutes.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "1.00:00:00")]
    public TimeSpan CheckpointEvery { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>How often due timers are looked for besides the wake-up at the next due moment. From 1 second to 1 hour, default 1 minute.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "01:00:00")]
    public TimeSpan SweepEvery { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>The largest photo taken in, in bytes. From 100,000 to 50,000,000, default 10 MiB.</summary>
    [Range(100_000, 50_000_000)]
    public int MaxPhotoBytes { get; init; } = 10 * 1024 * 1024;

    /// <summary>How long a sign-in lasts without use, in hours. From 1 to 72, default 12.</summary>
    [Range(1, 72)]
    public int SessionHours { get; init; } = 12;

    /// <summary>
    /// The address under which residents reach the program, for the codes on posters, such as https://caseflow.example.gov.cn. Absolute, http or
    /// https, without query. Default: none, then posters show the address of the request.
    /// </summary>
    public string? PublicAddress { get; init; }

    /// <summary><c>text</c> (a line for people) or <c>json</c> (a line for machines). Default: text.</summary>
    [RegularExpression("text|json")]
    public string LogFormat { get; init; } = "text";

    /// <summary>Who may read <c>/metrics</c>: <c>loopback</c> (this machine), <c>everyone</c> or nobody (<c>off</c>). Default: loopback.</summary>
    [RegularExpression("loopback|everyone|off")]
    public string Metrics { get; init; } = "loopback";

    /// <summary>Whether the demo profile is on.</summary>
    public bool IsDemo => Profile == "demo";
}
