using CaseFlow.Bpmn.Metamodel;
using CaseFlow.Bpmn.Model;

namespace CaseFlow.Bpmn.Xml.Writers;

internal static class ExpressionWriter
{
    /// <summary>The expression in an element of that name; null for none. Only a formal expression says its language.</summary>
    public static Draft? Write(string name, Expression? expression) => expression is null
        ? null
        : Draft.Of(name)
            .With(SchemaNames.Type, expression.Language is null ? null : "bpmn:tFormalExpression")
            .With("language", expression.Language)
            .Holding(expression.Text);

    /// <summary>The same in an element that always holds a formal expression.</summary>
    public static Draft? WriteFormal(string name, Expression? expression) =>
        expression is null ? null : Draft.Of(name).With("language", expression.Language).Holding(expression.Text);
}
