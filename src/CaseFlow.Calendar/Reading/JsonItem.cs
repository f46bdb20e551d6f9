using System.Text.Json;

namespace CaseFlow.Calendar.Reading;

/// <summary>A JSON value that knows where it stands. Text holds strings and the digits of numbers.</summary>
internal sealed record JsonItem(
    JsonTokenType Kind,
    int Line,
    string Path,
    string Text,
    IReadOnlyList<JsonItem> Items,
    IReadOnlyList<JsonProperty> Properties);
