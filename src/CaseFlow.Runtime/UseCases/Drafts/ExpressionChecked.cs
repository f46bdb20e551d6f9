using System.Collections.Immutable;
using CaseFlow.Runtime.Drafts.Names;

namespace CaseFlow.Runtime.UseCases.Drafts;

/// <summary>What is to be said of an expression.</summary>
/// <param name="Type">The type of its value as FEEL writes it; Any where nothing says it.</param>
/// <param name="Problems">What is wrong, or may be.</param>
/// <param name="Names">The names that it can read, by which it is put in words.</param>
public sealed record ExpressionChecked(string Type, ImmutableArray<ExpressionProblem> Problems, ImmutableArray<KnownName> Names)
{
    /// <summary>Whether it can stand there.</summary>
    public bool IsOk => !Problems.Any(problem => problem.IsError);
}
