using System.Diagnostics;
using CaseFlow.Runtime.Ports;
using CaseFlow.Runtime.UseCases.Reference;
using MediatR;

namespace CaseFlow.Host.Localization;

/// <summary>Keeps the learned names current: asked for before the first page, and again when they are half a minute old.</summary>
internal static class LearnedNames
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromSeconds(30);

    /// <summary>Asks for the names where needed; goes on with the old ones while the database cannot be used.</summary>
    /// <param name="app">The pipeline.</param>
    /// <param name="learned">Where the names are kept.</param>
    public static void UseLearnedNames(this IApplicationBuilder app, LearnedTexts learned)
    {
        long asked = 0;
        app.Use(async (context, next) =>
        {
            var last = Interlocked.Read(ref asked);
            if ((last == 0 || Stopwatch.GetElapsedTime(last) > Lifetime) && Interlocked.CompareExchange(ref asked, Stopwatch.GetTimestamp(), last) == last)
            {
                try
                {
                    learned.Learn((await context.RequestServices.GetRequiredService<IMediator>().Send(new GetNames(), context.RequestAborted)).Value!);
                }
                catch (Exception e) when (e is StoreUnavailableException or OperationCanceledException)
                {
                    // The page itself says what is wrong; the names wait for the next one.
                    Interlocked.Exchange(ref asked, 0);
                }
            }

            await next(context);
        });
    }
}
