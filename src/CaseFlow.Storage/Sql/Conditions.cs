using System.Numerics;

namespace CaseFlow.Storage.Sql;

/// <summary>The conditions of a query and their values, in the order of the parameters.</summary>
internal sealed class Conditions
{
    private readonly List<string> _conditions = [];
    private readonly List<object?> _values = [];

    public object?[] Values => [.. _values];

    /// <summary>The conditions after WHERE; empty without any.</summary>
    public string Where => _conditions.Count == 0 ? "" : $" WHERE {string.Join(" AND ", _conditions)}";

    /// <summary>Adds a value and gives its parameter.</summary>
    public string Value(object value)
    {
        _values.Add(value);
        return $"@p{_values.Count - 1}";
    }

    /// <summary>Adds values and gives their parameters, separated by commas.</summary>
    public string List(IReadOnlyList<string> values)
    {
        // Lengths are powers of two, so that few different statements are prepared.
        var length = (int)BitOperations.RoundUpToPowerOf2((uint)values.Count);
        return string.Join(", ", Enumerable.Range(0, length).Select(i => Value(values[Math.Min(i, values.Count - 1)])));
    }

    public void Add(string condition) => _conditions.Add(condition);

    /// <summary>Adds a condition that ends with a value, unless there is none.</summary>
    public void AddWhen(object? value, string condition)
    {
        if (value is not null)
        {
            _conditions.Add($"{condition} {Value(value)}");
        }
    }

    public Conditions Copy()
    {
        var copy = new Conditions();
        copy._conditions.AddRange(_conditions);
        copy._values.AddRange(_values);
        return copy;
    }
}
