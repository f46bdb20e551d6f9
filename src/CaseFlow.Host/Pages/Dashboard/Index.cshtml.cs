using CaseFlow.Host.Pages.Indicators;
using CaseFlow.Host.Security;
using CaseFlow.Runtime.Ports;
using CaseFlow.Runtime.UseCases.Ledgers;
using MediatR;

namespace CaseFlow.Host.Pages.Dashboard;

/// <summary>The first page of leaders and administrators: key figures, their course, and where most cases are.</summary>
/// <param name="mediator">The use cases.</param>
/// <param name="clock">Where time comes from.</param>
internal sealed class IndexModel(IMediator mediator, IClock clock) : FigurePage(mediator, clock)
{
    private const int MostTiles = 12;

    /// <summary>The figures; null when they were refused.</summary>
    public Runtime.UseCases.Ledgers.Dashboard? Dashboard { get; private set; }

    /// <summary>The key figures: those that counted something in the period or the one before, as many as fit.</summary>
    public IEnumerable<IndicatorFigure> Tiles => Dashboard!.Indicators.Figures
        .OrderBy(figure => figure.Counted.Denominator == 0 && figure.Before.Denominator == 0)
        .Take(MostTiles);

    /// <summary>The indicator whose course is drawn: the first that counts all there is; null without one.</summary>
    public IndicatorFigure? Course => Dashboard!.Indicators.Figures
        .Where(figure => !figure.Definition.IsChange && figure.Definition.Sum is null)
        .MaxBy(figure => figure.Counted.Denominator);

    /// <inheritdoc/>
    public override string Path => "/dashboard";

    /// <summary>Shows the dashboard.</summary>
    public async Task OnGetAsync()
    {
        await ReadAsync();
        var outcome = await UseCases.Send(new GetDashboard(User.PersonId(), Figures.Filter), HttpContext.RequestAborted);
        (Dashboard, Refusal) = (outcome.Value, outcome.Refusal);
        Response.StatusCode = Refusal is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity;
    }
}
