using System.Collections.Immutable;

namespace CaseFlow.Runtime.UseCases.Lists;

/// <summary>What came of loading list files.</summary>
/// <param name="Published">The ids of lists that got their first version.</param>
/// <param name="Kept">The ids of lists that had versions already and were left as they are.</param>
/// <param name="Problems">What is wrong with files, as <c>ID: message</c>; those files were left out.</param>
public sealed record ListsSeeded(ImmutableArray<string> Published, ImmutableArray<string> Kept, ImmutableArray<string> Problems);
