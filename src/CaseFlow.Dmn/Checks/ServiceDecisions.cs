using CaseFlow.Dmn.Model;

namespace CaseFlow.Dmn.Checks;

/// <summary>A decision service has a result, and each decision one role in it (DMN 1.5 §6.3.10).</summary>
internal sealed class ServiceDecisions : IDmnRule
{
    public void Check(CheckContext context)
    {
        foreach (var service in context.Document.Elements.OfType<DecisionService>())
        {
            if (service.OutputDecisions.IsEmpty)
            {
                context.Report(
                    DmnSeverity.Blocking, DmnCodes.ServiceNoOutput, service, service.Line,
                    $"Expected decision service '{CheckContext.Shown(service)}' to have an output decision, but it has none. Name the decision whose result it returns.");
            }

            var made = service.OutputDecisions.Concat(service.EncapsulatedDecisions).Select(reference => reference.Href).ToHashSet(StringComparer.Ordinal);
            foreach (var given in service.InputDecisions.Where(reference => made.Contains(reference.Href)))
            {
                context.Report(
                    DmnSeverity.Error, DmnCodes.ServiceRoles, service, given.Line,
                    $"Expected decision '{given.Id}' to be made inside of service '{CheckContext.Shown(service)}' or given by its caller, but it is named as both. Remove one of the references.",
                    ("target", given.Id));
            }
        }
    }
}
