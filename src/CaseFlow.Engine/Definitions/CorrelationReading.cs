using System.Collections.Immutable;
using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Correlation;
using CaseFlow.Feel;

namespace CaseFlow.Engine.Definitions;

/// <summary>Makes the correlation keys of a file ready for one process; an expression that is no FEEL is a finding on its key.</summary>
internal static class CorrelationReading
{
    internal static Correlations Read(BpmnDocument? file, Process process, Func<ElementId, Expression, FeelExpression?> parse)
    {
        if (file is null)
        {
            return new Correlations([]);
        }

        var properties = file.CorrelationProperties.DistinctBy(property => property.Id).ToDictionary(property => property.Id);
        var keys = ImmutableArray.CreateBuilder<Correlations.Key>();
        foreach (var key in file.CorrelationKeys.DistinctBy(key => key.Id))
        {
            var parts = key.Properties.Select(id => properties.GetValueOrDefault(id)).OfType<CorrelationProperty>().ToList();
            if (parts.Count > 0 && parts.Count == key.Properties.Length)
            {
                keys.Add(new(key.Id.Value, Retrievals(key.Id, parts, parse), Bindings(key, process, parse)));
            }
        }

        return new Correlations(keys.ToImmutable());
    }

    private static ImmutableDictionary<string, ImmutableArray<FeelExpression>?> Retrievals(
        ElementId key, List<CorrelationProperty> properties, Func<ElementId, Expression, FeelExpression?> parse)
    {
        var messages = properties[0].Retrievals.Select(retrieval => retrieval.Message?.Name).OfType<string>().Distinct(StringComparer.Ordinal);
        var found = ImmutableDictionary.CreateBuilder<string, ImmutableArray<FeelExpression>?>(StringComparer.Ordinal);
        foreach (var message in messages)
        {
            var paths = properties.ConvertAll(property => property.Retrievals.FirstOrDefault(retrieval => retrieval.Message?.Name == message)?.Path);
            if (paths.TrueForAll(path => path is not null) && All(key, paths!, parse) is { } expressions)
            {
                found.Add(message, expressions);
            }
        }

        return found.ToImmutable();
    }

    private static ImmutableArray<FeelExpression>? Bindings(CorrelationKey key, Process process, Func<ElementId, Expression, FeelExpression?> parse)
    {
        var subscription = process.Subscriptions.FirstOrDefault(candidate => candidate.Key == key.Id);
        var paths = key.Properties.Select(id => subscription?.Bindings.FirstOrDefault(binding => binding.Property == id)?.Path).ToList();
        return paths.TrueForAll(path => path is not null) ? All(key.Id, paths!, parse) : null;
    }

    private static ImmutableArray<FeelExpression>? All(ElementId key, List<Expression> paths, Func<ElementId, Expression, FeelExpression?> parse)
    {
        var parsed = paths.ConvertAll(path => parse(key, path));
        return parsed.TrueForAll(expression => expression is not null) ? [.. parsed.OfType<FeelExpression>()] : null;
    }
}
