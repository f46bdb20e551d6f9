using System.Collections.Immutable;

namespace CaseFlow.Runtime.Ports;

/// <summary>The store cannot be opened or used. The text in the user's language is looked up by the code.</summary>
public sealed class StoreUnavailableException : Exception
{
    /// <summary>Makes the exception.</summary>
    /// <param name="code">Stable dotted code, such as <c>storage.file.in-use</c>.</param>
    /// <param name="message">English text for logs.</param>
    /// <param name="arguments">The text's data by name.</param>
    /// <param name="inner">What it comes from; null when it was found out here.</param>
    public StoreUnavailableException(string code, string message, ImmutableSortedDictionary<string, string> arguments, Exception? inner)
        : base(message, inner)
    {
        Code = code;
        Arguments = arguments;
    }

    /// <summary>Stable dotted code.</summary>
    public string Code { get; }

    /// <summary>The text's data by name.</summary>
    public ImmutableSortedDictionary<string, string> Arguments { get; }
}
