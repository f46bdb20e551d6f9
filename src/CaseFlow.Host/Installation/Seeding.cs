using CaseFlow.Runtime.Reference;
using CaseFlow.Runtime.UseCases.Lists;
using CaseFlow.Runtime.UseCases.Operations;
using MediatR;

namespace CaseFlow.Host.Installation;

/// <summary>Loads procedures, calendar and lists into an installation that does not have them; nothing published is overwritten.</summary>
internal static class Seeding
{
    // Kept with the version, whatever language is read later.
    private const string FirstNote = "起始版本 / First version";

    /// <summary>Loads what is missing.</summary>
    /// <param name="useCases">The use cases.</param>
    /// <param name="folder">Where it comes from.</param>
    /// <returns>What publishing did.</returns>
    /// <exception cref="SeedingException">A procedure or a list is refused.</exception>
    public static async Task<Publication> RunAsync(IMediator useCases, WorkflowFolder folder)
    {
        await LoadAsync(useCases, ReferenceKind.Calendar, folder.ReadCalendar());
        var lists = await useCases.Send(new SeedLists(folder.ReadLists(), FirstNote));
        if (lists.Value is { Problems.IsEmpty: false } broken)
        {
            throw new SeedingException("seed.refused", string.Join("; ", broken.Problems));
        }

        var published = await useCases.Send(new PublishProcedures(folder.ReadProcedures(), "system"));
        if (published.Refusal is { } refusal)
        {
            throw new SeedingException("seed.refused", refusal.Code);
        }

        return published.Value!.Refused.IsEmpty
            ? published.Value
            : throw new SeedingException("seed.refused", string.Join("; ", published.Value.Findings
                .Where(found => published.Value.Refused.Contains(found.Mechanism))
                .Select(found => $"{found.Mechanism}/{found.File}:{found.Finding.Line} {found.Finding.Code} {found.Finding.Message}")));
    }

    /// <summary>Loads reference data of a kind when there is none.</summary>
    /// <param name="useCases">The use cases.</param>
    /// <param name="kind">The kind.</param>
    /// <param name="content">The content.</param>
    /// <exception cref="SeedingException">The content is refused.</exception>
    public static async Task LoadAsync(IMediator useCases, string kind, string content)
    {
        var loaded = await useCases.Send(new LoadReference(kind, content, OnlyWhenMissing: true));
        if (loaded.Refusal is { } refusal)
        {
            throw new SeedingException("seed.refused", $"{kind}: {refusal.Code} {string.Join(", ", refusal.Arguments.Values)}");
        }
    }
}
