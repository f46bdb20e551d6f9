using CaseFlow.Runtime;
using MediatR;

namespace CaseFlow.Host.Web;

/// <summary>Registers the use cases of <c>CaseFlow.Runtime</c>; MediatR 5 brings no registration of its own.</summary>
internal static class UseCaseServices
{
    /// <summary>Registers the mediator, every handler of the runtime and the outside parts.</summary>
    /// <param name="services">The services.</param>
    /// <param name="parts">The outside parts.</param>
    public static void AddUseCases(this IServiceCollection services, RuntimeParts parts)
    {
        services.AddSingleton(parts);
        services.AddSingleton(parts.Store);
        services.AddSingleton(parts.Clock);
        services.AddSingleton<ServiceFactory>(provider => provider.GetService!);
        services.AddSingleton<IMediator, Mediator>();
        foreach (var handler in typeof(RuntimeParts).Assembly.GetTypes().Where(type => !type.IsAbstract && type.IsClass))
        {
            foreach (var port in handler.GetInterfaces().Where(IsHandler))
            {
                services.AddSingleton(port, handler);
            }
        }
    }

    private static bool IsHandler(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IRequestHandler<,>);
}
