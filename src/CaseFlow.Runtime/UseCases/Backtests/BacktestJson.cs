using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using CaseFlow.Runtime.Backtesting;
using CaseFlow.Runtime.Ports;

namespace CaseFlow.Runtime.UseCases.Backtests;

/// <summary>Backtests as the store keeps them.</summary>
internal static class BacktestJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        Converters = { new JsonStringEnumConverter() },
    };

    /// <summary>Reads what was asked and what came of it.</summary>
    public static BacktestSummary Summary(BacktestRow row) => JsonSerializer.Deserialize<BacktestSummary>(row.Content, Options)!;

    /// <summary>Writes it.</summary>
    public static string Write(BacktestSummary summary) => JsonSerializer.Serialize(summary, Options);

    /// <summary>Reads what became of a case.</summary>
    public static BacktestResult Result(BacktestItem item) => JsonSerializer.Deserialize<BacktestResult>(item.Content, Options)!;

    /// <summary>Writes it.</summary>
    public static BacktestItem Item(int number, BacktestResult result) =>
        new(number, result.Outcome.ToString(), !result.LateNow.IsEmpty, JsonSerializer.Serialize(result, Options));
}
