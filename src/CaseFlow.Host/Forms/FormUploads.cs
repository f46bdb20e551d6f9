using System.Collections.Immutable;
using CaseFlow.Host.Photos;
using CaseFlow.Host.Settings;
using CaseFlow.Runtime;
using CaseFlow.Runtime.Forms;
using CaseFlow.Runtime.UseCases.Files;
using MediatR;

namespace CaseFlow.Host.Forms;

/// <summary>Takes in the photos of a form: each is checked and stripped before it is stored, then its id joins the field's answer.</summary>
/// <param name="mediator">The use cases.</param>
/// <param name="settings">The settings, for the largest photo.</param>
internal sealed class FormUploads(IMediator mediator, CaseFlowSettings settings)
{
    /// <summary>Stores the photos sent for writable photo fields.</summary>
    /// <param name="fields">The form's fields.</param>
    /// <param name="files">The files as sent.</param>
    /// <param name="answers">The answers as sent.</param>
    /// <returns>The answers with the ids of stored photos, and what is wrong with photos that were not stored.</returns>
    public async Task<(ImmutableSortedDictionary<string, string> Answers, ImmutableArray<FieldProblem> Problems)> TakeInAsync(
        ImmutableArray<FieldView> fields, IFormFileCollection files, ImmutableSortedDictionary<string, string> answers)
    {
        var problems = ImmutableArray.CreateBuilder<FieldProblem>();
        foreach (var photos in fields.Where(field => field is { Kind: FieldKind.Photos, Access: FieldAccess.Write }))
        {
            var sent = files.Where(file => file.Name == FormBox.Prefix + photos.Name && file.Length > 0).ToList();
            var ids = answers.GetValueOrDefault(photos.Name, "").Split(',', StringSplitOptions.RemoveEmptyEntries).ToList();
            if (ids.Count + sent.Count > (photos.MaxLength ?? int.MaxValue))
            {
                problems.Add(FieldProblem.Of(photos.Name, FormCodes.PhotosTooMany, ("max", $"{photos.MaxLength}")));
                continue;
            }

            foreach (var file in sent)
            {
                var (id, code) = await StoreAsync(file);
                if (id is not null)
                {
                    ids.Add(id);
                }
                else
                {
                    problems.Add(FieldProblem.Of(photos.Name, code!, ("name", Path.GetFileName(file.FileName)), ("max", $"{settings.MaxPhotoBytes / 1024 / 1024}")));
                }
            }

            answers = answers.SetItem(photos.Name, string.Join(',', ids.Distinct(StringComparer.Ordinal)));
        }

        return (answers, problems.ToImmutable());
    }

    private async Task<(string? Id, string? Code)> StoreAsync(IFormFile file)
    {
        if (file.Length > settings.MaxPhotoBytes)
        {
            return (null, PhotoCodes.TooLarge);
        }

        using var buffer = new MemoryStream((int)file.Length);
        await file.CopyToAsync(buffer);
        var check = PhotoCheck.Check(buffer.ToArray(), settings.MaxPhotoBytes);
        if (check.ContentType is null)
        {
            return (null, check.RefusalCode);
        }

        var stored = await mediator.Send(new AddFile(check.ContentType, check.Cleaned));
        return (stored.Value?.Id, stored.Refusal?.Code);
    }
}
