using CaseFlow.Host.Logging;
using CaseFlow.Host.Metrics;
using CaseFlow.Runtime;
using MediatR;

namespace CaseFlow.Host.Web;

/// <summary>Registers the use cases of <c>CaseFlow.Runtime</c>.</summary>
internal static class UseCaseServices
{
    /// <summary>Registers the mediator over every handler of the runtime, and the outside parts.</summary>
    /// <param name="services">The services.</param>
    /// <param name="parts">The outside parts.</param>
    public static void AddUseCases(this IServiceCollection services, RuntimeParts parts)
    {
        services.AddSingleton(parts);
        services.AddSingleton(parts.Store);
        services.AddSingleton(parts.Clock);
        services.AddSingleton<IMediator>(made => new ObservedUseCases(
            RuntimeServices.Create(parts).Mediator, made.GetRequiredService<HostMeter>(), made.GetRequiredService<ILogger<ObservedUseCases>>()));
    }
}
