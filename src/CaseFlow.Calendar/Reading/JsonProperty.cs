namespace CaseFlow.Calendar.Reading;

/// <summary>A property of a JSON object.</summary>
internal sealed record JsonProperty(string Name, JsonItem Value);
