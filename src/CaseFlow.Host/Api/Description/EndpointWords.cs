namespace CaseFlow.Host.Api.Description;

/// <summary>Describes endpoints where they are mapped. The description is for programmers and in English.</summary>
internal static class EndpointWords
{
    /// <summary>Names and describes an endpoint.</summary>
    /// <param name="endpoint">The endpoint.</param>
    /// <param name="name">The operation's name, unique.</param>
    /// <param name="area">The heading it stands under.</param>
    /// <param name="summary">What it does, in a line.</param>
    /// <param name="text">What else a caller must know.</param>
    /// <param name="note">Headers, codes and examples.</param>
    public static RouteHandlerBuilder Describe(
        this RouteHandlerBuilder endpoint, string name, string area, string summary, string text, ApiNote note) => endpoint
            .WithName(name)
            .WithTags(area)
            .WithSummary(summary)
            .WithDescription(text)
            .WithMetadata(note);
}
