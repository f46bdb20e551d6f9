using System.Collections.Immutable;
using CaseFlow.Feel;

namespace CaseFlow.Dmn.Indexing;

/// <summary>
/// Tells which cells consist of constants: numbers, texts, booleans, dates, comparisons with them, ranges between them, lists by comma, and the
/// negation of these. Every other cell, also one that means the same in other words, is left to FEEL.
/// </summary>
internal sealed class CellReader
{
    private static readonly ImmutableDictionary<string, FeelValue> Nothing = ImmutableDictionary<string, FeelValue>.Empty;
    private readonly string text;
    private int at;

    private CellReader(string text) => this.text = text;

    /// <summary>The cell; null when it is another one.</summary>
    internal static Cell? Read(string text)
    {
        var reader = new CellReader(text);
        return reader.Cell() is { } cell && reader.IsAtEnd ? cell : null;
    }

    private bool IsAtEnd
    {
        get
        {
            Skip();
            return at == text.Length;
        }
    }

    private Cell? Cell()
    {
        var isNegated = Takes("not");
        if (isNegated && !Takes("("))
        {
            return null;
        }

        var intervals = ImmutableArray.CreateBuilder<Interval>();
        ConstantKind? kind = null;
        do
        {
            if (Interval() is not { } interval || Indexing.Interval.KindOf(interval.Low ?? interval.High!) is not { } found || (kind ?? found) != found)
            {
                return null;
            }

            kind = found;
            intervals.Add(interval);
        }
        while (Takes(","));

        return isNegated && !Takes(")") ? null : new Cell(kind.Value, intervals.ToImmutable(), isNegated);
    }

    private Interval? Interval()
    {
        Skip();
        if (Takes("<=") || Takes("<") || Takes(">=") || Takes(">"))
        {
            var included = text[at - 1] == '=';
            var isUpper = text[included ? at - 2 : at - 1] == '<';
            return Constant() is FeelValue end && IsOrdered(end)
                ? isUpper ? new Interval(null, false, end, included) : new Interval(end, included, null, false)
                : null;
        }

        if (at < text.Length && text[at] is '[' or '(' or ']')
        {
            return Range();
        }

        return Constant() is { } value ? Indexing.Interval.Of(value) : null;
    }

    private Interval? Range()
    {
        var lowIncluded = text[at++] == '[';
        if (Constant() is not { } low || !Takes("..") || Constant() is not { } high || !IsOrdered(low)
            || Indexing.Interval.KindOf(low) != Indexing.Interval.KindOf(high) || at >= text.Length)
        {
            return null;
        }

        Skip();
        return at < text.Length && text[at++] is (']' or ')' or '[') and var close ? new Interval(low, lowIncluded, high, close == ']') : null;
    }

    private static bool IsOrdered(FeelValue value) => value is FeelValue.Number or FeelValue.Date;

    private FeelValue? Constant()
    {
        Skip();
        var start = at;
        if (Takes("true") || Takes("false"))
        {
            return IsInsideWord(at) ? null : FeelValue.Of(text[start] == 't');
        }

        var isDate = Takes("date") && Takes("(");
        if (isDate || Takes("@"))
        {
            return Quoted() && (!isDate || Takes(")")) ? Evaluated(start) as FeelValue.Date : null;
        }

        if (at != start)
        {
            return null;
        }

        return at < text.Length && text[at] == '"' ? Quoted() ? Evaluated(start) as FeelValue.Text : null : Number(start);
    }

    private FeelValue? Number(int start)
    {
        Takes("-");
        var digits = Digits();
        if (at + 1 < text.Length && text[at] == '.' && char.IsAsciiDigit(text[at + 1]))
        {
            at++;
            digits += Digits();
        }

        return digits > 0 && !IsInsideWord(at) && FeelNumber.TryParse(text[start..at], out var number) ? FeelValue.Of(number) : null;
    }

    private int Digits()
    {
        var start = at;
        while (at < text.Length && char.IsAsciiDigit(text[at]))
        {
            at++;
        }

        return at - start;
    }

    private bool Quoted()
    {
        Skip();
        if (at >= text.Length || text[at] != '"')
        {
            return false;
        }

        for (at++; at < text.Length && text[at] != '"'; at++)
        {
            at += text[at] == '\\' ? 1 : 0;
        }

        return at++ < text.Length;
    }

    private FeelValue? Evaluated(int start) => FeelExpression.Parse(text[start..at]).Expression?.Evaluate(Nothing, new FeelEvaluation(default));

    private bool IsInsideWord(int position) => position < text.Length && (char.IsLetterOrDigit(text[position]) || text[position] is '_' or '?');

    private bool Takes(string word)
    {
        Skip();
        if (string.CompareOrdinal(text, at, word, 0, word.Length) != 0)
        {
            return false;
        }

        at += word.Length;
        return true;
    }

    private void Skip()
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }
    }
}
