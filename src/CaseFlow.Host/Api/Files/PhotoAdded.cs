namespace CaseFlow.Host.Api.Files;

/// <summary>An uploaded photo.</summary>
/// <param name="Photo">The handle to send with a demand or a task within a day; good only for who uploaded it.</param>
/// <param name="Id">The id under which the photo is kept: SHA-256 of the cleaned content. Case files name photos by it.</param>
/// <param name="ContentType">The media type found in the content.</param>
/// <param name="Bytes">How many bytes were kept, after place, camera and comments were removed.</param>
internal sealed record PhotoAdded(string Photo, string Id, string ContentType, int Bytes);
