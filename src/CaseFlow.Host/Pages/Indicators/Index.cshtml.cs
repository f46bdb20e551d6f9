using CaseFlow.Host.Security;
using CaseFlow.Runtime.Ports;
using CaseFlow.Runtime.UseCases.Ledgers;
using MediatR;

namespace CaseFlow.Host.Pages.Indicators;

/// <summary>All indicators of a period.</summary>
/// <param name="mediator">The use cases.</param>
/// <param name="clock">Where time comes from.</param>
internal sealed class IndexModel(IMediator mediator, IClock clock) : FigurePage(mediator, clock)
{
    /// <summary>The indicators; null when they were refused.</summary>
    public IndicatorList? List { get; private set; }

    /// <inheritdoc/>
    public override string Path => "/indicators";

    /// <summary>Shows the indicators.</summary>
    public async Task OnGetAsync()
    {
        await ReadAsync();
        var outcome = await UseCases.Send(new GetIndicators(User.PersonId(), Figures.Filter), HttpContext.RequestAborted);
        (List, Refusal) = (outcome.Value, outcome.Refusal);
        Response.StatusCode = Refusal is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity;
    }
}
