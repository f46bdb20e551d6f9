using System.Runtime.CompilerServices;
using System.Xml.Linq;

namespace CaseFlow.Xml;

/// <summary>Finds the name of two strings that the reader has made unique, without looking at their characters.</summary>
internal sealed class NameCache : IEqualityComparer<(string Space, string Local)>
{
    private readonly Dictionary<(string Space, string Local), XName> names;

    public NameCache() => names = new(this);

    public XName Get(string space, string local)
    {
        if (!names.TryGetValue((space, local), out var name))
        {
            name = XName.Get(local, space);
            names.Add((space, local), name);
        }

        return name;
    }

    public bool Equals((string Space, string Local) x, (string Space, string Local) y) =>
        ReferenceEquals(x.Local, y.Local) && ReferenceEquals(x.Space, y.Space);

    public int GetHashCode((string Space, string Local) obj) => RuntimeHelpers.GetHashCode(obj.Local) ^ (RuntimeHelpers.GetHashCode(obj.Space) * 397);
}
