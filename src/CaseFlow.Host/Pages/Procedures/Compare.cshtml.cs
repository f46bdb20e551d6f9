using System.Collections.Immutable;
using CaseFlow.Bpmn.Model;
using CaseFlow.Host.Describing;
using CaseFlow.Host.Drawing;
using CaseFlow.Host.Localization;
using CaseFlow.Host.Security;
using CaseFlow.Host.Web;
using CaseFlow.Runtime;
using CaseFlow.Runtime.Comparing;
using CaseFlow.Runtime.Deployment;
using CaseFlow.Runtime.Ports;
using CaseFlow.Runtime.UseCases.Procedures;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CaseFlow.Host.Pages.Procedures;

/// <summary>Two versions of a procedure compared: figures, coloured diagrams, sentences.</summary>
/// <param name="mediator">The use cases.</param>
/// <param name="texts">The texts.</param>
internal sealed class CompareModel(IMediator mediator, Texts texts) : PageModel
{
    private const string DraftPrefix = "draft-";

    /// <summary>The comparison; null when it was refused.</summary>
    public VersionComparison? View { get; private set; }

    /// <summary>Why it was refused; null when it was not.</summary>
    public Refusal? Refusal { get; private set; }

    /// <summary>The mechanism.</summary>
    public string Mechanism { get; private set; } = "";

    /// <summary>The earlier one as addresses name it: a number, or <c>draft-</c> and the id of a draft.</summary>
    public string From { get; private set; } = "";

    /// <summary>The later one as addresses name it.</summary>
    public string To { get; private set; } = "";

    /// <summary>Whether one of them is a draft.</summary>
    public bool HasDraft => View is { } view && (view.From.Number == 0 || view.To.Number == 0);

    /// <summary>The draft that cannot be compared as it has errors; null for none.</summary>
    public string? FaultyDraft => Refusal is { Code: RuntimeCodes.VersionUnreadable } refusal && refusal.Arguments.GetValueOrDefault("version") == "0"
        ? new[] { From, To }.FirstOrDefault(side => side.StartsWith(DraftPrefix, StringComparison.Ordinal))?[DraftPrefix.Length..]
        : null;

    /// <summary>The first of its files that has errors, as people call it.</summary>
    public string FaultyFile => new FileNames(texts, ImmutableSortedDictionary<string, ReadOnlyMemory<byte>>.Empty).Of(Refusal!.Arguments.GetValueOrDefault("file") ?? "");

    /// <summary>The differences by the part that they are about.</summary>
    public ImmutableArray<DifferenceGroup> Groups { get; private set; } = [];

    /// <summary>The sentences.</summary>
    public DifferenceWords Sentences => new(texts, View!.Comparison);

    /// <summary>How many parts came, went, changed and moved, each with the key of its word.</summary>
    public IEnumerable<(string Key, int Count)> Figures =>
        from kind in Enum.GetValues<DifferenceKind>()
        let count = View!.Comparison.Count(kind)
        where count > 0 || kind is DifferenceKind.Added or DifferenceKind.Removed or DifferenceKind.Changed
        select ("compare.figure." + kind.ToString().ToLowerInvariant(), count);

    /// <summary>The address of a comparison.</summary>
    /// <param name="mechanism">The mechanism.</param>
    /// <param name="from">The earlier version.</param>
    /// <param name="to">The later version.</param>
    public static string Address(string mechanism, int from, int to) => Address(mechanism, $"{from}", $"{to}");

    /// <summary>The address of a comparison of which one may be a draft.</summary>
    /// <param name="mechanism">The mechanism.</param>
    /// <param name="from">The earlier version: a number, or <c>draft-</c> and the id of a draft.</param>
    /// <param name="to">The later version.</param>
    public static string Address(string mechanism, string from, string to) =>
        $"/procedures/{Uri.EscapeDataString(mechanism)}/compare?from={Uri.EscapeDataString(from)}&to={Uri.EscapeDataString(to)}";

    /// <summary>Shows the comparison.</summary>
    /// <param name="id">The mechanism.</param>
    /// <param name="from">The earlier version: number or hash; null for the one before.</param>
    /// <param name="to">The later version: number or hash; null for the newest.</param>
    public async Task OnGetAsync(string id, [FromQuery] string? from, [FromQuery] string? to)
    {
        Mechanism = id;
        var outcome = await mediator.Send(new CompareVersions(User.PersonId(), id, from, to), HttpContext.RequestAborted);
        (View, Refusal) = (outcome.Value, outcome.Refusal);
        (From, To) = (View is { From.Number: > 0 } ? $"{View.From.Number}" : from ?? "", View is { To.Number: > 0 } ? $"{View.To.Number}" : to ?? "");
        Groups = View is null ? [] : DifferenceGroup.Of(View.Comparison);
        Response.StatusCode = Refusal?.Code switch
        {
            null => StatusCodes.Status200OK,
            RuntimeCodes.AccessVerb => StatusCodes.Status403Forbidden,
            RuntimeCodes.VersionOfOther or RuntimeCodes.VersionUnreadable or RuntimeCodes.VersionAmbiguous => StatusCodes.Status422UnprocessableEntity,
            _ => StatusCodes.Status404NotFound,
        };
    }

    /// <summary>A version in words.</summary>
    /// <param name="head">The version.</param>
    public string Version(ProcedureVersionHead head) => head.Number == 0
        ? texts.Get("draft.compared", ("at", Times.Show(head.PublishedAt)))
        : texts.Get("compare.version", ("version", head.Number), ("at", Times.Show(head.PublishedAt)));

    /// <summary>The diagram of one of the versions.</summary>
    /// <param name="isAfter">Whether the later one is meant.</param>
    /// <param name="title">What it shows.</param>
    public string Picture(bool isAfter, string title)
    {
        var procedure = isAfter ? View!.Comparison.After : View!.Comparison.Before;
        var process = ProcessOf(procedure);
        return DiagramDrawing.Draw(procedure.Document, process, new ComparisonMarks(Groups, Sentences, isAfter).Of(process), title, "sentences");
    }

    /// <summary>Where on the page a group is drawn: in the later version where that has it; of a form or decision the first step that uses it. Null for what is not drawn.</summary>
    /// <param name="group">The group.</param>
    public string? DrawnAt(DifferenceGroup group)
    {
        var difference = group.Differences.FirstOrDefault(difference => difference.Part == group.Part) ?? group.Differences[0];
        var isAfter = difference.After is not null || group.Differences.Any(other => other.After is not null);
        var procedure = isAfter ? View!.Comparison.After : View!.Comparison.Before;
        return (group.Part.Element ?? ComparisonMarks.UserOf(ProcessOf(procedure), group.Part)) is { } element && procedure.Document.Diagram.Shapes.ContainsKey(element) ? (isAfter ? ComparisonMarks.AfterPrefix : ComparisonMarks.BeforePrefix) + element.Value : null;
    }

    /// <summary>The class that colours a sentence, beside its sign.</summary>
    /// <param name="difference">The difference.</param>
    public static string ClassOf(ProcedureDifference difference) => "is-" + difference.Kind.ToString().ToLowerInvariant();

    private static Process ProcessOf(Procedure procedure) => procedure.Document.Processes.First(process => process.Id.Value == procedure.Mechanism.Process);
}
