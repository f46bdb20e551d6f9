using System.Collections.Immutable;
using CaseFlow.Feel.Functions;

namespace CaseFlow.Feel.Syntax;

/// <summary>The names known where the parser stands, which may contain spaces, operators and keywords; the longest match wins.</summary>
internal sealed class NameTable
{
    private readonly List<string> names = [];
    private readonly List<string> members = [];
    private readonly int declared;

    internal NameTable(IReadOnlyCollection<string>? declared)
    {
        foreach (var name in declared ?? [])
        {
            if (name.Length > 0)
            {
                names.Add(name);
            }
        }

        this.declared = names.Count;
    }

    internal NameTable(FeelScope scope)
        : this([.. scope.Variables.Keys])
    {
        Types = scope.Types;
        foreach (var type in scope.Variables.Values)
        {
            AddMembers(type);
        }
    }

    /// <summary>Types that can be named besides the basic ones.</summary>
    internal IReadOnlyDictionary<string, FeelType> Types { get; } = ImmutableDictionary<string, FeelType>.Empty;

    /// <summary>How many names are known now, to give back to <see cref="Forget"/>.</summary>
    internal int Count => names.Count;

    internal bool IsDeclared(string name)
    {
        for (var i = 0; i < declared; i++)
        {
            if (names[i] == name || Normal(names[i]) == name)
            {
                return true;
            }
        }

        return false;
    }

    internal void Know(string name) => names.Add(name);

    /// <summary>A name that entries of contexts have, which can follow a dot or stand in a filter.</summary>
    internal void KnowMember(string name)
    {
        if (!NameCharacters.IsPlain(name) && name.Length > 0)
        {
            members.Add(name);
        }
    }

    internal void Forget(int count) => names.RemoveRange(count, names.Count - count);

    /// <summary>The end of the longest known name that starts at the position; the position itself when none does.</summary>
    internal int EndOfLongest(Lexer lexer, int position, bool orMember)
    {
        var end = EndOfLongest(names, lexer.Source, position);
        return orMember ? Math.Max(end, EndOfLongest(members, lexer.Source, position)) : end;
    }

    /// <summary>The built-in function with the longest name that starts with the word.</summary>
    internal static (BuiltIn? Function, int End) LongestBuiltIn(Lexer lexer, Token word)
    {
        foreach (var function in BuiltIns.StartingWith(word.Text))
        {
            var end = EndOf(lexer.Source, function.Called, word.Start);
            if (end > word.Start)
            {
                return (function, end);
            }
        }

        return (null, word.Start);
    }

    /// <summary>The end of the name in the text at the position, any white space standing for a space; the position when it is not there.</summary>
    internal static int EndOf(string text, string name, int position)
    {
        var at = position;
        for (var i = 0; i < name.Length;)
        {
            if (at < text.Length && text[at] == name[i] && !char.IsWhiteSpace(name[i]))
            {
                at++;
                i++;
            }
            else if (char.IsWhiteSpace(name[i]))
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
            else
            {
                return position;
            }
        }

        var cut = at < text.Length && NameCharacters.PartLength(name, name.Length - 1) > 0 && NameCharacters.PartLength(text, at) > 0;
        return cut ? position : at;
    }

    /// <summary>The name with single spaces, as variables are looked up.</summary>
    internal static string Normal(string name)
    {
        foreach (var c in name)
        {
            if (char.IsWhiteSpace(c))
            {
                return string.Join(' ', name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            }
        }

        return name;
    }

    private static int EndOfLongest(List<string> names, string text, int position)
    {
        var end = position;
        foreach (var name in names)
        {
            if (name[0] == text[position])
            {
                end = Math.Max(end, EndOf(text, name, position));
            }
        }

        return end;
    }

    private void AddMembers(FeelType type)
    {
        switch (type.Unrestricted)
        {
            case FeelType.List list:
                AddMembers(list.Item);
                break;
            case FeelType.Function function:
                AddMembers(function.Result);
                break;
            case FeelType.Context context:
                foreach (var entry in context.Entries)
                {
                    KnowMember(entry.Key);
                    AddMembers(entry.Value);
                }

                break;
            default:
                break;
        }
    }
}
