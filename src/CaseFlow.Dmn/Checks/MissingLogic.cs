using CaseFlow.Dmn.Model;

namespace CaseFlow.Dmn.Checks;

/// <summary>A decision or business knowledge model says how it is made. While a model is being drawn this is usual, so nothing is refused.</summary>
internal sealed class MissingLogic : IDmnRule
{
    public void Check(CheckContext context)
    {
        foreach (var element in context.Document.Elements.Where(element => element is Decision { Logic: null } or BusinessKnowledgeModel { Logic: null }))
        {
            context.Report(
                DmnSeverity.Warning, DmnCodes.NoLogic, element, element.Line,
                $"Expected '{CheckContext.Shown(element)}' to have a decision table or an expression, but it has none, so its value is null. Give it one.");
        }

        foreach (var (owner, expression) in context.Expressions.Where(entry => entry.Expression is Expression.Missing))
        {
            var found = ((Expression.Missing)expression).Found;
            context.Report(
                DmnSeverity.Error, DmnCodes.ExpressionMissing, owner, expression.Line,
                $"Expected an expression in '{CheckContext.Shown(owner)}', but there is {(found is null ? "none" : $"<{found}>, which DMN does not know")}. Its value is null.",
                ("found", found ?? ""));
        }
    }
}
