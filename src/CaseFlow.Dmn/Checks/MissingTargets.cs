namespace CaseFlow.Dmn.Checks;

/// <summary>What an element needs is there (DMN 1.5 §6.3.7 to §6.3.15).</summary>
internal sealed class MissingTargets : IDmnRule
{
    public void Check(CheckContext context)
    {
        foreach (var element in context.Document.Elements)
        {
            foreach (var need in Needs.Of(element).Where(need => context.Find(need.Target) is (null, true)))
            {
                var id = CheckContext.Shown(element);
                context.Report(
                    need.IsEvaluated ? DmnSeverity.Blocking : DmnSeverity.Error, DmnCodes.ReferenceUnresolved, element, need.Target.Line,
                    need.Target.IsLocal
                        ? $"Expected '{need.Target.Id}', which '{id}' names as {need.Role}, in the file, but it is not there. Draw it or remove the reference."
                        : $"Expected '{need.Target.Id}' of '{need.Target.Namespace}', which '{id}' names as {need.Role}, but no imported file has it. Import the file or remove the reference.",
                    ("target", need.Target.Id), ("role", need.Role));
            }
        }
    }
}
