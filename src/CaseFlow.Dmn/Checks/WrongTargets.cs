namespace CaseFlow.Dmn.Checks;

/// <summary>What an element needs is of the right kind (DMN 1.5 §6.3.7 to §6.3.15).</summary>
internal sealed class WrongTargets : IDmnRule
{
    public void Check(CheckContext context)
    {
        foreach (var element in context.Document.Elements)
        {
            foreach (var need in Needs.Of(element))
            {
                if (context.Find(need.Target).Element is not { } target || need.Allowed.Contains(Kinds.Of(target)))
                {
                    continue;
                }

                var (id, kind, allowed) = (CheckContext.Shown(element), Kinds.Of(target), string.Join(", ", need.Allowed));
                context.Report(
                    need.IsEvaluated ? DmnSeverity.Blocking : DmnSeverity.Error, DmnCodes.ReferenceWrongKind, element, need.Target.Line,
                    $"Expected '{need.Target.Id}', which '{id}' names as {need.Role}, to be a {allowed}, but it is a {kind}. Choose another.",
                    ("target", need.Target.Id), ("role", need.Role), ("kind", kind), ("allowed", allowed));
            }
        }
    }
}
