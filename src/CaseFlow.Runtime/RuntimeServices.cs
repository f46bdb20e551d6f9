using System.Collections.Immutable;
using System.Reflection;
using MediatR;

namespace CaseFlow.Runtime;

/// <summary>
/// Makes the use case handlers and a mediator over them. MediatR 5.1 asks for services by type; whatever container a host
/// uses, this is all that it needs of the runtime.
/// </summary>
public sealed class RuntimeServices
{
    private readonly ImmutableDictionary<Type, object> handlers;

    private RuntimeServices(ImmutableDictionary<Type, object> handlers)
    {
        this.handlers = handlers;
        Mediator = new Mediator(Find);
    }

    /// <summary>Sends requests to their handlers. Safe to be used by many threads at once.</summary>
    public IMediator Mediator { get; }

    /// <summary>Builds all handlers once; they hold no state of a request.</summary>
    /// <param name="parts">Store, clock and the other outside parts.</param>
    public static RuntimeServices Create(RuntimeParts parts)
    {
        var kit = RuntimeKit.Make(parts);
        var made = ImmutableDictionary.CreateBuilder<Type, object>();
        foreach (var type in typeof(RuntimeServices).Assembly.GetTypes().Where(t => t is { IsClass: true, IsAbstract: false }))
        {
            foreach (var service in type.GetInterfaces().Where(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IRequestHandler<,>)))
            {
                made.Add(service, Activator.CreateInstance(type, BindingFlags.Instance | BindingFlags.Public, null, [kit], null)!);
            }
        }

        return new RuntimeServices(made.ToImmutable());
    }

    /// <summary>The service of a type, as MediatR asks for it: a handler, or an empty row of behaviours.</summary>
    /// <param name="service">The type.</param>
    /// <exception cref="InvalidOperationException">There is no such handler.</exception>
    public object Find(Type service)
    {
        if (handlers.TryGetValue(service, out var handler))
        {
            return handler;
        }

        return service.IsGenericType && service.GetGenericTypeDefinition() == typeof(IEnumerable<>)
            ? Array.CreateInstance(service.GetGenericArguments()[0], 0)
            : throw new InvalidOperationException($"Expected to find a service of type '{service}', but the runtime has none.");
    }
}
