using CaseFlow.Dmn.Model;

namespace CaseFlow.Dmn.Checks;

/// <summary>Functions are written in the file, not in Java, in PMML or elsewhere; those are not carried out.</summary>
internal sealed class ForeignFunctions : IDmnRule
{
    public void Check(CheckContext context)
    {
        foreach (var (owner, expression) in context.Expressions)
        {
            if (expression is Expression.Function { Kind: not FunctionKind.Feel } function)
            {
                Report(context, owner, expression.Line, DmnCodes.UnsupportedFunctionKind, function.Kind == FunctionKind.Java ? "Java" : "PMML");
            }
            else if (expression is Expression.Literal { Imported: { } imported })
            {
                Report(context, owner, expression.Line, DmnCodes.UnsupportedImportedValues, imported.Element);
            }
        }
    }

    private static void Report(CheckContext context, DrgElement owner, int line, string code, string found) => context.Report(
        DmnSeverity.Blocking, code, owner, line,
        $"Expected '{CheckContext.Shown(owner)}' to be written in FEEL in the file, but it calls for '{found}', which is not carried out. Write it as an expression.",
        ("found", found));
}
