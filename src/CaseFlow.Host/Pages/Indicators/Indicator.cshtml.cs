using CaseFlow.Host.Security;
using CaseFlow.Host.Web;
using CaseFlow.Runtime;
using CaseFlow.Runtime.Ports;
using CaseFlow.Runtime.UseCases.Ledgers;
using MediatR;

namespace CaseFlow.Host.Pages.Indicators;

/// <summary>An indicator with its trend, and the cases behind it.</summary>
/// <param name="mediator">The use cases.</param>
/// <param name="clock">Where time comes from.</param>
internal sealed class IndicatorModel(IMediator mediator, IClock clock) : FigurePage(mediator, clock)
{
    private string path = "";

    /// <summary>The indicator and its cases; null when they were refused.</summary>
    public IndicatorCases? Cases { get; private set; }

    /// <inheritdoc/>
    public override string Path => path;

    /// <summary>A part of the cases as addresses write it.</summary>
    /// <param name="part">The part.</param>
    public static string NameOf(IndicatorPart part) => part switch
    {
        IndicatorPart.Numerator => "numerator",
        IndicatorPart.Rest => "rest",
        _ => "denominator",
    };

    /// <summary>Shows the indicator.</summary>
    /// <param name="mechanism">The mechanism.</param>
    /// <param name="indicator">The indicator's id.</param>
    public async Task OnGetAsync(string mechanism, string indicator)
    {
        await ReadAsync();
        path = $"/indicators/{Uri.EscapeDataString(mechanism)}/{Uri.EscapeDataString(indicator)}";
        var part = Enum.GetValues<IndicatorPart>().FirstOrDefault(known => NameOf(known) == Request.Query["part"].ToString());
        var outcome = await UseCases.Send(
            new GetIndicatorCases(User.PersonId(), mechanism, indicator, part, Figures.Filter, QueryDays.Text(Request.Query["after"])), HttpContext.RequestAborted);
        (Cases, Refusal) = (outcome.Value, outcome.Refusal);
        Response.StatusCode = Refusal?.Code switch
        {
            null => StatusCodes.Status200OK,
            LedgerCodes.PeriodInvalid => StatusCodes.Status422UnprocessableEntity,
            _ => StatusCodes.Status404NotFound,
        };
    }
}
