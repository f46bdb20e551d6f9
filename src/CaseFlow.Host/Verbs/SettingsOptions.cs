using System.CommandLine;
using CaseFlow.Host.Localization;
using CaseFlow.Host.Settings;

namespace CaseFlow.Host.Verbs;

/// <summary>Settings that a command line may override.</summary>
internal sealed class SettingsOptions
{
    private readonly Option<string?> profile;
    private readonly Option<string?> address;
    private readonly Option<string?> dataFolder;
    private readonly Option<string?> keyFolder;

    /// <summary>Makes the options.</summary>
    /// <param name="texts">The texts.</param>
    public SettingsOptions(Texts texts)
    {
        profile = new Option<string?>("--profile") { Description = texts["verb.profile"] };
        address = new Option<string?>("--address") { Description = texts["verb.address"] };
        dataFolder = new Option<string?>("--data-folder") { Description = texts["verb.dataFolder"] };
        keyFolder = new Option<string?>("--key-folder") { Description = texts["verb.keyFolder"] };
    }

    /// <summary>Adds them to a command.</summary>
    /// <param name="command">The command.</param>
    public void AddTo(Command command)
    {
        command.Add(profile);
        command.Add(address);
        command.Add(dataFolder);
        command.Add(keyFolder);
    }

    /// <summary>The sources of settings with what the command line says.</summary>
    /// <param name="parsed">The command line.</param>
    public IConfigurationRoot Sources(ParseResult parsed) => SettingsReader.Sources(
        Environment.CurrentDirectory,
        [
            KeyValuePair.Create(nameof(CaseFlowSettings.Profile), parsed.GetValue(profile)),
            KeyValuePair.Create(nameof(CaseFlowSettings.Address), parsed.GetValue(address)),
            KeyValuePair.Create(nameof(CaseFlowSettings.DataFolder), parsed.GetValue(dataFolder)),
            KeyValuePair.Create(nameof(CaseFlowSettings.KeyFolder), parsed.GetValue(keyFolder)),
        ]);

    /// <summary>Reads and checks the settings.</summary>
    /// <param name="parsed">The command line.</param>
    public CaseFlowSettings Read(ParseResult parsed) => SettingsReader.Read(Sources(parsed));
}
