using CaseFlow.Dmn.Model;

namespace CaseFlow.Dmn.Checks;

/// <summary>Expressions and tests are in FEEL; other languages are not carried out.</summary>
internal sealed class ForeignLanguages : IDmnRule
{
    public void Check(CheckContext context)
    {
        foreach (var (owner, expression) in context.Expressions)
        {
            if (expression is Expression.Literal { Language: { } language, Text.Length: > 0 })
            {
                Report(context, owner, expression.Line, language);
            }

            foreach (var tests in Nested.TestsIn(expression).Where(tests => !tests.IsAny && tests.Language is not null))
            {
                Report(context, owner, tests.Line, tests.Language!);
            }
        }

        foreach (var item in ItemTypes.All(context.Document))
        {
            if (item.Structure is ItemStructure.Simple simple && (simple.AllowedValues?.Language ?? simple.TypeConstraint?.Language) is { } language)
            {
                Report(context, null, item.Line, language);
            }
        }
    }

    private static void Report(CheckContext context, DrgElement? owner, int line, string language) => context.Report(
        DmnSeverity.Blocking, DmnCodes.ExpressionLanguage, owner, line,
        $"Expected FEEL{(owner is null ? "" : $" in '{CheckContext.Shown(owner)}'")}, but the language is '{language}'. Write it in FEEL.",
        ("language", language));
}
