using System.Collections.Immutable;
using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Reflection;
using CaseFlow.Storage.PostgreSql;

namespace CaseFlow.Host.Settings;

/// <summary>
/// Reads the settings: <c>appsettings.json</c> beside the program, then that of the working folder, then the environment
/// (<c>CASEFLOW__ADDRESS</c>), then the command line; a later one wins.
/// </summary>
internal static class SettingsReader
{
    /// <summary>The section and the prefix in the environment.</summary>
    public const string Section = "CaseFlow";

    /// <summary>Stands for a value that may hold a password.</summary>
    public const string Hidden = "***";

    private static readonly ImmutableDictionary<string, PropertyInfo> Known = typeof(CaseFlowSettings)
        .GetProperties()
        .Where(property => property.CanWrite)
        .ToImmutableDictionary(property => property.Name, StringComparer.OrdinalIgnoreCase);

    /// <summary>Puts the sources of settings together.</summary>
    /// <param name="workingFolder">The working folder.</param>
    /// <param name="commandLine">What the command line sets, by setting name without section.</param>
    public static IConfigurationRoot Sources(string workingFolder, IEnumerable<KeyValuePair<string, string?>> commandLine)
    {
        var builder = new ConfigurationBuilder()
            .AddJsonFile(Path.Combine(AppContext.BaseDirectory, "appsettings.json"), optional: true)
            .AddJsonFile(Path.Combine(workingFolder, "appsettings.json"), optional: true)
            .AddEnvironmentVariables()
            .AddInMemoryCollection(commandLine
                .Where(set => set.Value is not null)
                .Select(set => KeyValuePair.Create($"{Section}:{set.Key}", set.Value)));
        try
        {
            return builder.Build();
        }
        catch (InvalidDataException e)
        {
            throw new SettingsException([new SettingsProblem("appsettings.json", "settings.expected.Json", e.InnerException?.Message ?? e.Message)]);
        }
    }

    /// <summary>Reads and checks the settings.</summary>
    /// <param name="sources">The sources.</param>
    /// <exception cref="SettingsException">A setting cannot be used.</exception>
    public static CaseFlowSettings Read(IConfiguration sources)
    {
        var problems = ImmutableArray.CreateBuilder<SettingsProblem>();
        var settings = new CaseFlowSettings();
        foreach (var entry in sources.GetSection(Section).GetChildren())
        {
            if (!Known.TryGetValue(entry.Key, out var property))
            {
                problems.Add(new SettingsProblem(entry.Path, "settings.expected.Known", entry.Key));
            }
            else if (!TrySet(settings, property, entry.Value ?? ""))
            {
                problems.Add(Problem(property.Name, entry.Value ?? ""));
            }
        }

        problems.AddRange(Check(settings).Where(found => problems.All(known => known.Setting != found.Setting)));
        return problems.Count == 0 ? settings : throw new SettingsException(problems.ToImmutable());
    }

    private static bool TrySet(CaseFlowSettings settings, PropertyInfo property, string text)
    {
        try
        {
            property.SetValue(settings, TypeDescriptor.GetConverter(property.PropertyType).ConvertFromInvariantString(text));
            return true;
        }
        catch (Exception e) when (e is FormatException or ArgumentException or OverflowException)
        {
            return false;
        }
    }

    private static IEnumerable<SettingsProblem> Check(CaseFlowSettings settings)
    {
        var wrong = new List<ValidationResult>();
        Validator.TryValidateObject(settings, new ValidationContext(settings), wrong, validateAllProperties: true);
        foreach (var name in wrong.SelectMany(result => result.MemberNames))
        {
            yield return Problem(name, Known[name].GetValue(settings)?.ToString() ?? "");
        }

        if (settings.PublicAddress is { } open && !IsPublic(open))
        {
            yield return Problem(nameof(settings.PublicAddress), open);
        }

        if (settings.Database.Length > 0 && !PostgresStoreOptions.CanBeRead(settings.Database))
        {
            yield return Problem(nameof(settings.Database), Hidden);
        }
        else if (settings.Database.Length > 0 && settings.IsDemo)
        {
            yield return new SettingsProblem($"{Section}:{nameof(settings.Database)}", "settings.expected.DatabaseOffice", Hidden);
        }

        if (!Uri.TryCreate(settings.Address, UriKind.Absolute, out var address) || address.Scheme != Uri.UriSchemeHttp)
        {
            yield return Problem(nameof(settings.Address), settings.Address);
        }
        else if (settings.IsDemo && !address.IsLoopback)
        {
            yield return new SettingsProblem($"{Section}:{nameof(settings.Address)}", "settings.expected.Loopback", settings.Address);
        }
    }

    private static bool IsPublic(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri)
        && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps)
        && uri.Query.Length == 0 && uri.Fragment.Length == 0 && uri.UserInfo.Length == 0;

    private static SettingsProblem Problem(string name, string found) => new($"{Section}:{name}", $"settings.expected.{name}", found);
}
