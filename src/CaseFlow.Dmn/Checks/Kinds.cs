using CaseFlow.Dmn.Model;

namespace CaseFlow.Dmn.Checks;

/// <summary>The standard's names of kinds of elements, for messages.</summary>
internal static class Kinds
{
    internal static string Of(DrgElement element) => element switch
    {
        Decision => "decision",
        InputData => "inputData",
        BusinessKnowledgeModel => "businessKnowledgeModel",
        DecisionService => "decisionService",
        _ => "knowledgeSource",
    };

    internal static string Of(Expression expression) => expression switch
    {
        Expression.Literal => "literalExpression",
        Expression.Table => "decisionTable",
        Expression.Context => "context",
        Expression.Invocation => "invocation",
        Expression.List => "list",
        Expression.Relation => "relation",
        Expression.Function => "functionDefinition",
        Expression.Conditional => "conditional",
        Expression.Filter => "filter",
        Expression.For => "for",
        Expression.Some => "some",
        Expression.Every => "every",
        _ => "nothing",
    };
}
