using System.Collections.Immutable;
using CaseFlow.Host.Papers;
using CaseFlow.Host.Photos;
using CaseFlow.Host.Settings;
using CaseFlow.Runtime;
using CaseFlow.Runtime.Forms;
using CaseFlow.Runtime.UseCases.Files;
using MediatR;

namespace CaseFlow.Host.Forms;

/// <summary>Takes in the photos and papers of a form: each is checked and stripped before it is stored, then its id joins the field's answer.</summary>
/// <param name="mediator">The use cases.</param>
/// <param name="settings">The settings, for the largest photo or paper.</param>
internal sealed class FormUploads(IMediator mediator, CaseFlowSettings settings)
{
    /// <summary>Stores what was sent for writable fields of photos and papers.</summary>
    /// <param name="fields">The form's fields.</param>
    /// <param name="files">The files as sent.</param>
    /// <param name="answers">The answers as sent.</param>
    /// <returns>The answers with the ids of stored files, and what is wrong with those that were not stored.</returns>
    public async Task<(ImmutableSortedDictionary<string, string> Answers, ImmutableArray<FieldProblem> Problems)> TakeInAsync(
        ImmutableArray<FieldView> fields, IFormFileCollection files, ImmutableSortedDictionary<string, string> answers)
    {
        var problems = ImmutableArray.CreateBuilder<FieldProblem>();
        foreach (var uploads in fields.Where(field => field is { Kind: FieldKind.Photos or FieldKind.File, Access: FieldAccess.Write }))
        {
            var sent = files.Where(file => file.Name == FormBox.Prefix + uploads.Name && file.Length > 0).ToList();
            var ids = answers.GetValueOrDefault(uploads.Name, "").Split(',', StringSplitOptions.RemoveEmptyEntries).ToList();
            if (ids.Count + sent.Count > (uploads.MaxLength ?? int.MaxValue))
            {
                problems.Add(FieldProblem.Of(uploads.Name, uploads.Kind == FieldKind.File ? FormCodes.FilesTooMany : FormCodes.PhotosTooMany, ("max", $"{uploads.MaxLength}")));
                continue;
            }

            foreach (var file in sent)
            {
                var (id, code) = await StoreAsync(file, uploads.Kind);
                if (id is not null)
                {
                    ids.Add(id);
                }
                else
                {
                    problems.Add(FieldProblem.Of(uploads.Name, code!, ("name", Path.GetFileName(file.FileName)), ("max", $"{settings.MaxPhotoBytes / 1024 / 1024}")));
                }
            }

            answers = answers.SetItem(uploads.Name, string.Join(',', ids.Distinct(StringComparer.Ordinal)));
        }

        return (answers, problems.ToImmutable());
    }

    private async Task<(string? Id, string? Code)> StoreAsync(IFormFile file, FieldKind kind)
    {
        if (file.Length > settings.MaxPhotoBytes)
        {
            return (null, kind == FieldKind.File ? PaperCodes.TooLarge : PhotoCodes.TooLarge);
        }

        using var buffer = new MemoryStream((int)file.Length);
        await file.CopyToAsync(buffer);
        var check = kind == FieldKind.File
            ? PaperCheck.Check(buffer.ToArray(), settings.MaxPhotoBytes)
            : PhotoCheck.Check(buffer.ToArray(), settings.MaxPhotoBytes);
        if (check.ContentType is null)
        {
            return (null, check.RefusalCode);
        }

        var stored = await mediator.Send(new AddFile(check.ContentType, check.Cleaned));
        return (stored.Value?.Id, stored.Refusal?.Code);
    }
}
