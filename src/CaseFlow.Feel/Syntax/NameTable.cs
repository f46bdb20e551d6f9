using System.Collections.Immutable;
using CaseFlow.Feel.Functions;

namespace CaseFlow.Feel.Syntax;

/// <summary>The names known where the parser stands, which may contain spaces, operators and keywords; the longest match wins.</summary>
internal sealed class NameTable
{
    private readonly List<string> names = [];
    private readonly HashSet<string> declared;

    internal NameTable(IReadOnlyCollection<string>? declared)
    {
        names.AddRange((declared ?? []).Where(name => name.Length > 0));
        this.declared = [.. names.Select(Normal)];
    }

    /// <summary>Types that can be named besides the basic ones.</summary>
    internal IReadOnlyDictionary<string, FeelType> Types { get; } = ImmutableDictionary<string, FeelType>.Empty;

    /// <summary>How many names are known now, to give back to <see cref="Forget"/>.</summary>
    internal int Count => names.Count;

    internal bool IsDeclared(string name) => declared.Contains(name);

    internal void Know(string name) => names.Add(name);

    internal void Forget(int count) => names.RemoveRange(count, names.Count - count);

    /// <summary>The end of the longest known name that starts at the position; the position itself when none does.</summary>
    internal int EndOfLongest(Lexer lexer, int position)
    {
        var end = position;
        foreach (var name in names)
        {
            end = Math.Max(end, EndOf(lexer.Source, name, position));
        }

        return end;
    }

    /// <summary>The built-in function with the longest name that starts at the position.</summary>
    internal static (BuiltIn? Function, int End) LongestBuiltIn(Lexer lexer, int position)
    {
        var (best, bestEnd) = ((BuiltIn?)null, position);
        foreach (var function in BuiltIns.All)
        {
            var end = EndOf(lexer.Source, function.Called, position);
            if (end > bestEnd)
            {
                (best, bestEnd) = (function, end);
            }
        }

        return (best, bestEnd);
    }

    /// <summary>The end of the name in the text at the position, any white space standing for a space; the position when it is not there.</summary>
    internal static int EndOf(string text, string name, int position)
    {
        var at = position;
        for (var i = 0; i < name.Length;)
        {
            if (char.IsWhiteSpace(name[i]))
            {
                var blank = at;
                while (at < text.Length && char.IsWhiteSpace(text[at]))
                {
                    at++;
                }

                if (at == blank)
                {
                    return position;
                }

                while (i < name.Length && char.IsWhiteSpace(name[i]))
                {
                    i++;
                }
            }
            else if (at < text.Length && text[at] == name[i])
            {
                at++;
                i++;
            }
            else
            {
                return position;
            }
        }

        var cut = at < text.Length && NameCharacters.PartLength(name, name.Length - 1) > 0 && NameCharacters.PartLength(text, at) > 0;
        return cut ? position : at;
    }

    /// <summary>The name with single spaces, as variables are looked up.</summary>
    internal static string Normal(string name) =>
        name.Any(char.IsWhiteSpace) ? string.Join(' ', name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) : name;
}
