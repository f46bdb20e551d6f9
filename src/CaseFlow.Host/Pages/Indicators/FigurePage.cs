using CaseFlow.Host.Forms;
using CaseFlow.Host.Security;
using CaseFlow.Host.Web;
using CaseFlow.Runtime;
using CaseFlow.Runtime.Ports;
using CaseFlow.Runtime.UseCases.CaseFiles;
using MediatR;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CaseFlow.Host.Pages.Indicators;

/// <summary>What pages with figures share: the filter and what it chooses from.</summary>
/// <param name="mediator">The use cases.</param>
/// <param name="clock">Where time comes from.</param>
internal abstract class FigurePage(IMediator mediator, IClock clock) : PageModel
{
    /// <summary>What is asked for.</summary>
    public FigureQuery Figures { get; private set; } = FigureQuery.Of(QueryCollection.Empty, new Calendar.Instant(0));

    /// <summary>What the filter chooses from; null when the person is unknown.</summary>
    public FilterChoices? Choices { get; private set; }

    /// <summary>Why figures were refused; null when they were not.</summary>
    public Refusal? Refusal { get; protected set; }

    /// <summary>The categories to choose from.</summary>
    public FormLists Lists => new([], Choices?.Categories ?? [], []);

    /// <summary>Where the form of the filter goes.</summary>
    public abstract string Path { get; }

    /// <summary>The use cases.</summary>
    protected IMediator UseCases { get; } = mediator;

    /// <summary>Reads the filter.</summary>
    protected async Task ReadAsync()
    {
        Figures = FigureQuery.Of(Request.Query, clock.Now);
        Choices = (await UseCases.Send(new GetFilterChoices(User.PersonId()), HttpContext.RequestAborted)).Value;
    }
}
