using System.Text;
using CaseFlow.Host.Installation;
using CaseFlow.Host.Localization;
using CaseFlow.Host.Security;
using CaseFlow.Host.Web;
using CaseFlow.Runtime;
using CaseFlow.Runtime.Lists;
using CaseFlow.Runtime.UseCases.Lists;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CaseFlow.Host.Pages.Lists;

/// <summary>Where a list is edited: its entries one by one, or the whole list from a file, first shown and then published.</summary>
/// <param name="mediator">The use cases.</param>
/// <param name="texts">The texts.</param>
internal sealed class EditModel(IMediator mediator, Texts texts) : ListEditing(mediator, texts)
{
    private const int MostBytes = 1_048_576;

    /// <summary>What an import would change; null before one is shown.</summary>
    public ListImport? Preview { get; private set; }

    /// <summary>The text of the import, sent back when it is confirmed.</summary>
    public string Written { get; private set; } = "";

    /// <summary>Whether the program brings a file that was never published.</summary>
    public bool IsFileNew { get; private set; }

    /// <summary>Shows the entries.</summary>
    public async Task<IActionResult> OnGetAsync() => await OpenAsync() ?? Page();

    /// <summary>Shows what a file would change.</summary>
    /// <param name="file">The file.</param>
    public async Task<IActionResult> OnPostPreviewAsync(IFormFile? file)
    {
        if (await OpenAsync() is { } denied)
        {
            return denied;
        }

        if (file is not { Length: > 0 and <= MostBytes })
        {
            Refusal = Refusal.Of(file is { Length: > MostBytes } ? ListCodes.TooManyEntries : ListCodes.TableMalformed, ("row", "1"), ("max", "1 MB"));
            return this.Again();
        }

        using var reader = new StreamReader(file.OpenReadStream(), new UTF8Encoding(false, throwOnInvalidBytes: true));
        try
        {
            return await ShowAsync(await reader.ReadToEndAsync(HttpContext.RequestAborted));
        }
        catch (DecoderFallbackException)
        {
            Refusal = Refusal.Of(ListCodes.TableEncoding);
            return this.Again();
        }
    }

    /// <summary>Shows what the program's own file would change.</summary>
    public async Task<IActionResult> OnPostFileAsync() =>
        await OpenAsync() is { } denied ? denied
        : WorkflowFolder.FindList(Environment.CurrentDirectory, Id) is { } content ? await ShowAsync(content)
        : NotFound();

    /// <summary>Publishes what was shown.</summary>
    /// <param name="content">The text that was shown.</param>
    public async Task<IActionResult> OnPostConfirmAsync(string? content)
    {
        if (await OpenAsync() is { } denied)
        {
            return denied;
        }

        Written = content ?? "";
        if (!TryDay(out var from))
        {
            return await AgainAsync(Refusal!);
        }

        var outcome = await Mediator.Send(
            new ImportList(User.PersonId(), Id, Written, new ListConfirmation(BasedOn, from, Note ?? "")), HttpContext.RequestAborted);
        return outcome.Refusal is { } refusal ? await AgainAsync(refusal) : Answer(null, outcome.Value!.Published);
    }

    private async Task<IActionResult?> OpenAsync()
    {
        if (await LoadAsync() is { } denied)
        {
            return denied;
        }

        IsFileNew = (await Mediator.Send(
            new GetReferenceList(User.PersonId(), Id) { File = WorkflowFolder.FindList(Environment.CurrentDirectory, Id) }, HttpContext.RequestAborted)).Value!.IsFileNew;
        return null;
    }

    private async Task<IActionResult> ShowAsync(string content)
    {
        Written = content;
        var outcome = await Mediator.Send(new ImportList(User.PersonId(), Id, content, null), HttpContext.RequestAborted);
        if (outcome.Refusal is { } refusal)
        {
            Refusal = refusal;
            return this.Again();
        }

        Preview = outcome.Value;
        ModelState.Remove(nameof(BasedOn));
        BasedOn = Preview!.BasedOn;
        return Page();
    }

    // What is wrong is shown above the same preview, which may meanwhile differ from a newer version.
    private async Task<IActionResult> AgainAsync(Refusal refusal)
    {
        var answer = await ShowAsync(Written);
        Refusal ??= refusal;
        return Preview is null ? answer : this.Again();
    }
}
