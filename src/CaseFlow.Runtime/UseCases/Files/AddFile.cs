using MediatR;

namespace CaseFlow.Runtime.UseCases.Files;

/// <summary>Stores a file that was checked and stripped by the caller. The same content twice is one file.</summary>
/// <param name="ContentType">The checked media type.</param>
/// <param name="Content">The bytes, at most 10 MB.</param>
public sealed record AddFile(string ContentType, ReadOnlyMemory<byte> Content) : IRequest<Outcome<FileAdded>>;
