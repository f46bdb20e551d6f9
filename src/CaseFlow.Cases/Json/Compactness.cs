using System.Collections;
using System.Text.Json.Serialization.Metadata;

namespace CaseFlow.Cases.Json;

/// <summary>Leaves out what reading gives back anyway, and asks for the rest.</summary>
internal static class Compactness
{
    public static void LeaveOutDefaults(JsonTypeInfo type)
    {
        foreach (var property in type.Properties)
        {
            // A collection that a constructor takes has no value of its own to fall back on, so it is always written.
            property.IsRequired = property.AssociatedParameter is { IsNullable: false } && property.PropertyType != typeof(bool);
            var isCollection = typeof(ICollection).IsAssignableFrom(property.PropertyType);
            if (isCollection && property.AssociatedParameter is null)
            {
                property.ShouldSerialize = static (_, value) => value is ICollection { Count: > 0 };
            }
            else if (property.PropertyType == typeof(bool))
            {
                property.ShouldSerialize = static (_, value) => value is true;
            }
            else if (!isCollection)
            {
                // A no that may also be left unsaid is not the same as nothing.
                property.ShouldSerialize = static (_, value) => value is not null;
            }
        }
    }
}
