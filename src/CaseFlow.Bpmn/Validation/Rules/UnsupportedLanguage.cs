namespace CaseFlow.Bpmn.Validation.Rules;

/// <summary>Expressions must be written in FEEL.</summary>
internal sealed class UnsupportedLanguage() : Rule(BpmnCodes.UnsupportedLanguage, Severity.Blocking)
{
    public override void Check(RuleContext context)
    {
        if (context.DefaultLanguage is { } language && !Languages.IsFeel(language))
        {
            Report(context, element: null, $"Expected the file to use FEEL, but it declares '{language}'. Remove expressionLanguage and write the expressions in FEEL.", ("found", language));
        }

        foreach (var (element, expression) in Expressions.Conditions(context).Concat(Expressions.Loops(context)).Concat(Expressions.Timers(context).Select(timer => (timer.Element, timer.Part))))
        {
            if (expression.Language is { } own && own != context.DefaultLanguage && !Languages.IsFeel(own))
            {
                Report(context, element, $"Expected the expression of '{element}' in FEEL, but it declares '{own}'. Write it in FEEL and remove the language.", ("found", own));
            }
        }
    }
}
