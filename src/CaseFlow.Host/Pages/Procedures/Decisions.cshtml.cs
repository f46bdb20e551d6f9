using System.Collections.Immutable;
using CaseFlow.Dmn.Analysis;
using CaseFlow.Dmn.Evaluation;
using CaseFlow.Dmn.Model;
using CaseFlow.Feel;
using CaseFlow.Host.Describing;
using CaseFlow.Host.Drawing;
using CaseFlow.Host.Localization;
using CaseFlow.Host.Security;
using CaseFlow.Runtime;
using CaseFlow.Runtime.Deployment;
using CaseFlow.Runtime.UseCases.Procedures;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CaseFlow.Host.Pages.Procedures;

/// <summary>A decision file of a procedure: its tables, what the analysis says about them, and a form to try decisions out.</summary>
/// <param name="mediator">The use cases.</param>
/// <param name="texts">The texts.</param>
internal sealed class DecisionsModel(IMediator mediator, Texts texts) : PageModel
{
    /// <summary>How many rules of a table are shown.</summary>
    public const int MostRules = 300;

    /// <summary>What stands before the name of a value in the address.</summary>
    private const string ValuePrefix = "v.";

    private const string Folder = "decisions/";

    /// <summary>The file; null when it was refused.</summary>
    public DecisionFileView? View { get; private set; }

    /// <summary>Why the file was refused; null when it was not.</summary>
    public Refusal? Refusal { get; private set; }

    /// <summary>The decision that was tried out; null for none.</summary>
    public string? Tried { get; private set; }

    /// <summary>How it came out; null when nothing was tried, or values could not be read.</summary>
    public DecisionTrial? Trial { get; private set; }

    /// <summary>The version asked for; null for the newest.</summary>
    public int? Version { get; private set; }

    /// <summary>Names of values that could not be read.</summary>
    public ImmutableArray<string> Unreadable { get; private set; } = [];

    /// <summary>What is shown, by name.</summary>
    public string Heading => View is { } view ? Names!.Of(PathOf(view.File)) : texts["procedure.notShown"];

    /// <summary>What people call the version's files; null when the file was refused.</summary>
    public FileNames? Names { get; private set; }

    /// <summary>The decision files of the version, without their folder.</summary>
    public ImmutableArray<string> Others => [.. View!.Files.Keys.Where(ProcedureFiles.IsDecisions).Select(path => path[Folder.Length..])];

    /// <summary>The decisions of the file that can be tried out.</summary>
    public IEnumerable<Decision> Decisions => View!.Document.Decisions.Where(decision => decision.Id.Length > 0);

    /// <summary>The address of a file.</summary>
    /// <param name="mechanism">The mechanism.</param>
    /// <param name="file">The file's name without its folder.</param>
    /// <param name="version">The version; null for the newest.</param>
    public static string Address(string mechanism, string file, int? version = null) =>
        $"/procedures/{Uri.EscapeDataString(mechanism)}/decisions/{string.Join('/', file.Split('/').Select(Uri.EscapeDataString))}{(version is null ? "" : $"?version={version}")}";

    /// <summary>Shows the file, and tries a decision out where values are given.</summary>
    /// <param name="id">The mechanism.</param>
    /// <param name="file">The file's name without its folder; null for the first one.</param>
    /// <param name="version">The version; null for the newest.</param>
    /// <param name="decision">The decision to try; null for none.</param>
    public async Task OnGetAsync(string id, string? file, [FromQuery] int? version, [FromQuery] string? decision)
    {
        var outcome = await mediator.Send(new GetDecisionFile(User.PersonId(), id, file, version), HttpContext.RequestAborted);
        (View, Refusal, Version) = (outcome.Value, outcome.Refusal, version);
        Names = View is null ? null : new FileNames(texts, View.Files);
        Response.StatusCode = Refusal?.Code switch
        {
            null => StatusCodes.Status200OK,
            RuntimeCodes.AccessVerb => StatusCodes.Status403Forbidden,
            _ => StatusCodes.Status404NotFound,
        };
        if (View is not null && Decisions.FirstOrDefault(other => other.Id == decision) is { } wanted)
        {
            Tried = wanted.Id;
            await TryAsync(id, wanted);
        }
    }

    /// <summary>The path of a decision file in the version.</summary>
    /// <param name="file">Its name without its folder.</param>
    public static string PathOf(string file) => Folder + file;

    /// <summary>What was typed in for a value.</summary>
    /// <param name="field">The field.</param>
    public string Typed(DecisionField field) => Request.Query[ValuePrefix + field.Name].ToString();

    /// <summary>The name of a field in the form.</summary>
    /// <param name="field">The field.</param>
    public static string NameOf(DecisionField field) => ValuePrefix + field.Name;

    /// <summary>What the fields of a decision are.</summary>
    /// <param name="decision">The decision.</param>
    public ImmutableArray<DecisionField> FieldsOf(Decision decision) => DecisionFields.Of(View!.Document, decision);

    /// <summary>A finding in the user's language.</summary>
    /// <param name="finding">The finding.</param>
    public string Words(TableFinding finding) => texts.Get(finding.Finding.Code, finding.Finding.Arguments);

    /// <summary>Findings about one rule, those first that are more than hints.</summary>
    /// <param name="table">The table.</param>
    /// <param name="rule">The rule, from 1.</param>
    public static IEnumerable<TableFinding> Beside(TableAnalysis table, int rule) => table.Findings.Where(finding => finding.Rules.Contains(rule) && !(finding.IsHint && finding.Rules.Length > 1));

    /// <summary>Findings that are about no single rule.</summary>
    /// <param name="table">The table.</param>
    /// <param name="hints">Whether hints are meant.</param>
    public static IEnumerable<TableFinding> Below(TableAnalysis table, bool hints) => table.Findings.Where(finding => finding.IsHint == hints && (finding.Rules.IsEmpty || (hints && finding.Rules.Length > 1)));

    /// <summary>The hit policy in words.</summary>
    /// <param name="table">The table.</param>
    public string Policy(Expression.Table table) => texts["decision.policy." + table.HitPolicy + (table.HitPolicy == HitPolicy.Collect && table.Aggregation is { } aggregation ? "." + aggregation : "")];

    /// <summary>How a decision came out, in a sentence.</summary>
    /// <param name="made">The decision.</param>
    public string Made(DecisionEvidence made) => new StepWords(texts, default).Decided(made);

    private async Task TryAsync(string mechanism, Decision decision)
    {
        var values = ImmutableSortedDictionary.CreateBuilder<string, FeelValue>(StringComparer.Ordinal);
        var unreadable = ImmutableArray.CreateBuilder<string>();
        foreach (var field in FieldsOf(decision))
        {
            if (field.Read(Typed(field)) is { } value)
            {
                values[field.Name] = value;
            }
            else
            {
                unreadable.Add(field.Name);
            }
        }

        Unreadable = unreadable.ToImmutable();
        if (Unreadable.IsEmpty)
        {
            var outcome = await mediator.Send(new TryDecision(User.PersonId(), mechanism, View!.File, Version, decision.Id, values.ToImmutable()), HttpContext.RequestAborted);
            (Trial, Refusal) = (outcome.Value, outcome.Refusal);
        }
    }
}
