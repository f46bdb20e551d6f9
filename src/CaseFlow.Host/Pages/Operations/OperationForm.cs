using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using CaseFlow.Bpmn.Model;
using CaseFlow.Engine;
using CaseFlow.Engine.Commands;
using CaseFlow.Feel;
using CaseFlow.Runtime;
using CaseFlow.Runtime.UseCases.Instances;

namespace CaseFlow.Host.Pages.Operations;

/// <summary>An operation as a form sends it. What was planned before comes along, so that several changes are carried out together.</summary>
internal sealed class OperationForm
{
    private const int MostPlanned = 50;
    private static readonly ImmutableArray<string> Kept = ["incident", "flow", "scope", "name", "kind", "value", "variable"];

    private OperationForm(int instance) => Instance = instance;

    /// <summary>The process instance.</summary>
    public int Instance { get; }

    /// <summary>The operation; null when the form is refused.</summary>
    public InstanceOperation? Operation { get; private set; }

    /// <summary>Why the form is refused; null when it is not.</summary>
    public Refusal? Refusal { get; private set; }

    /// <summary>The changes planned so far, the one just chosen among them.</summary>
    public ImmutableArray<Instruction> Planned { get; private set; } = [];

    /// <summary>What the next form must carry to ask for the same.</summary>
    public ImmutableArray<(string Name, string Value)> Fields { get; private set; } = [];

    /// <summary>A digest of what is asked for.</summary>
    public string Digest => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', Fields.Select(f => $"{f.Name}={f.Value}")))));

    /// <summary>Reads what was sent.</summary>
    /// <param name="sent">The form.</param>
    public static OperationForm Of(IFormCollection sent)
    {
        var form = new OperationForm(int.TryParse(sent["instance"], out var instance) ? instance : 0);
        form.Read(sent, sent["operation"].ToString());
        return form;
    }

    private void Read(IFormCollection sent, string word)
    {
        var planned = sent["planned"].Select(PlannedChange.Read).ToImmutableArray();
        if (planned.Contains(null) || planned.Length >= MostPlanned)
        {
            Refuse("operation.malformed");
            return;
        }

        Planned = [.. planned.OfType<Instruction>()];
        Operation = word switch
        {
            "retry" when Number(sent, "incident") is { } incident => new InstanceOperation.Retry(incident),
            "resolve" when Number(sent, "incident") is { } incident && Values(sent) is { } values =>
                new InstanceOperation.Resolve(incident, values, sent["flow"].ToString() is { Length: > 0 } flow ? new ElementId(flow) : null),
            "set-variables" when Values(sent) is { IsEmpty: false } values => new InstanceOperation.SetVariables(values, Scope(sent) ?? ElementInstanceId.Root),
            "remove-variables" => new InstanceOperation.RemoveVariables([.. sent["variable"].OfType<string>()], Scope(sent) ?? ElementInstanceId.Root),
            "suspend" => new InstanceOperation.Suspend(),
            "resume" => new InstanceOperation.Resume(),
            "stop" => new InstanceOperation.Cancel(),
            "modify" when !Planned.IsEmpty => new InstanceOperation.Modify(Planned),
            _ when Change(sent, word) is { } change => new InstanceOperation.Modify(Planned = Planned.Add(change)),
            _ => null,
        };
        if (Operation is null)
        {
            Refuse(word == "set-variables" ? "operation.nameMissing" : "operation.malformed");
        }
        else if (Operation is InstanceOperation.Modify)
        {
            Fields = [("operation", "modify"), ("instance", $"{Instance}"), .. Planned.Select(change => ("planned", PlannedChange.Write(change)))];
        }
        else
        {
            Fields = [("operation", word), ("instance", $"{Instance}"), .. Kept.SelectMany(name => sent[name].Select(value => (name, value ?? "")))];
        }
    }

    private static Instruction? Change(IFormCollection sent, string word) => PlannedChange.Read(word switch
    {
        "move" => $"move|{sent["visit"]}|{sent["element"]}",
        "cancel" when sent["all"] == "true" => $"cancel-element|{sent["visit"].ToString().Split('|').Last()}",
        "cancel" => $"cancel|{sent["visit"].ToString().Split('|')[0]}",
        "remove-token" => $"remove-token|{sent["token"]}",
        "start" => $"start|{sent["element"]}|{sent["scope"]}",
        "start-on-flow" => $"start-on-flow|{sent["flow"]}|{sent["scope"]}",
        _ => null,
    });

    // Rows left empty are not meant.
    private ImmutableSortedDictionary<string, FeelValue>? Values(IFormCollection sent)
    {
        var values = ImmutableSortedDictionary.CreateBuilder<string, FeelValue>(StringComparer.Ordinal);
        for (var row = 0; row < sent["name"].Count; row++)
        {
            var (name, kind, value) = (At(sent, "name", row), At(sent, "kind", row), At(sent, "value", row));
            if (name.Length == 0)
            {
                continue;
            }

            if (VariableValue.Read(kind, value) is not { } read)
            {
                Refuse("operation.valueInvalid", ("name", name));
                return null;
            }

            values[name] = read;
        }

        return values.ToImmutable();
    }

    private static string At(IFormCollection sent, string name, int row) => row < sent[name].Count ? sent[name][row]?.Trim() ?? "" : "";

    private static long? Number(IFormCollection sent, string name) => PlannedChange.Id(sent[name])?.Value;

    private static ElementInstanceId? Scope(IFormCollection sent) => PlannedChange.Id(sent["scope"]);

    private void Refuse(string code, params (string Name, string Value)[] arguments) => Refusal ??= Refusal.Of(code, arguments);
}
