using System.Security.Cryptography;
using CaseFlow.Runtime.Handling;
using CaseFlow.Runtime.Ports;
using MediatR;

namespace CaseFlow.Runtime.UseCases.Files;

/// <summary>Stores a file under the hash of its content.</summary>
internal sealed class AddFileHandler(RuntimeKit kit) : IRequestHandler<AddFile, Outcome<FileAdded>>
{
    private const int MaxBytes = 10 * 1024 * 1024;

    public async Task<Outcome<FileAdded>> Handle(AddFile request, CancellationToken cancellationToken)
    {
        if (request.Content.Length is 0 or > MaxBytes)
        {
            return Outcomes.Refuse<FileAdded>(RuntimeCodes.FileTooLarge, ("max", $"{MaxBytes}"));
        }

        var id = Convert.ToHexStringLower(SHA256.HashData(request.Content.Span));
        var file = new StoredFile(id, request.ContentType, request.Content, kit.Parts.Clock.Now);
        return await kit.Parts.Store.WriteAsync(
            async session =>
            {
                await session.AddFileAsync(file);
                return Outcomes.Done(new FileAdded(id));
            },
            cancellationToken);
    }
}
