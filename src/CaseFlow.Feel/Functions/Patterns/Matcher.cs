namespace CaseFlow.Feel.Functions.Patterns;

/// <summary>
/// Finds the matches of a regular expression in a text, from left to right, of several at a place the one that the expression prefers. Work is counted as
/// steps of the evaluation. Where a branch has failed is noted, so that the work grows with the product of both lengths; only with back references,
/// where that cannot be, it may grow faster, up to the evaluation's limit.
/// </summary>
internal sealed class Matcher
{
    /// <summary>How many instructions cost as much as one step.</summary>
    private const int InstructionsOfStep = 50;

    /// <summary>How many notes of failures there may be: 32 megabytes.</summary>
    private const long MostNotes = 256L * 1024 * 1024;

    private readonly Pattern pattern;
    private readonly string text;
    private readonly int position;
    private readonly FeelEvaluation run;
    private readonly int[] slots;
    private readonly ulong[]? failed;
    private readonly Stack<(int Target, int At)> pending = new();
    private int instructions;

    /// <summary>Begins; an evaluation that may not go on finds nothing.</summary>
    internal Matcher(Pattern pattern, string text, int position, FeelEvaluation run)
    {
        this.pattern = pattern;
        this.text = text;
        this.position = position;
        this.run = run;
        slots = new int[pattern.Slots];
        var notes = pattern.Refers ? 0 : (long)pattern.Branches * (text.Length + 1);
        if (notes > MostNotes)
        {
            run.Stop(FeelCodes.LimitSize, position, FeelEvaluation.LargestSize);
        }
        else if (notes > 0 && run.Step(position, (int)(notes / (64 * InstructionsOfStep))))
        {
            failed = new ulong[(notes + 63) / 64];
        }
    }

    /// <summary>Where the match starts.</summary>
    internal int Start => slots[0];

    /// <summary>Where the match ends.</summary>
    internal int End => slots[1];

    /// <summary>Finds the first match from a place on.</summary>
    internal bool Find(int from)
    {
        ForgetAt(from);
        for (var at = from; ; )
        {
            if (run.Stopped)
            {
                return false;
            }

            if (MatchesAt(at))
            {
                return true;
            }

            if (at >= text.Length)
            {
                return false;
            }

            CodePoints.At(text, at, out var length);
            at += length;
        }
    }

    /// <summary>What a group has kept, and 0 the whole match; empty when it has kept nothing.</summary>
    internal ReadOnlySpan<char> Group(int number) => slots[2 * number] is >= 0 and var start && slots[(2 * number) + 1] is >= 0 and var end && end >= start
        ? text.AsSpan(start, end - start)
        : [];

    private bool MatchesAt(int start)
    {
        Array.Fill(slots, -1);
        slots[0] = start;
        pending.Clear();
        pending.Push((0, start));
        while (pending.TryPop(out var next))
        {
            if (next.Target < 0)
            {
                slots[~next.Target] = next.At;
            }
            else if (Follow(next.Target, next.At))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Follows one path; what else may be tried is pending afterwards.</summary>
    private bool Follow(int target, int at)
    {
        while (Counts())
        {
            var instruction = pattern.Program[target++];
            switch (instruction.Code)
            {
                case InstructionCode.Character or InstructionCode.OneOf:
                    if (at >= text.Length || !Takes(instruction, ref at))
                    {
                        return false;
                    }

                    break;
                case InstructionCode.Branch:
                    if (!IsNew(instruction.Number, at))
                    {
                        return false;
                    }

                    pending.Push((instruction.Other, at));
                    target = instruction.Argument;
                    break;
                case InstructionCode.Jump:
                    target = instruction.Argument;
                    break;
                case InstructionCode.Note:
                    pending.Push((~instruction.Argument, slots[instruction.Argument]));
                    slots[instruction.Argument] = at;
                    break;
                case InstructionCode.Match:
                    slots[1] = at;
                    return true;
                default:
                    if (!Holds(instruction, ref at))
                    {
                        return false;
                    }

                    break;
            }
        }

        return false;
    }

    private bool Takes(Instruction instruction, ref int at)
    {
        var codePoint = CodePoints.At(text, at, out var length);
        at += length;
        return instruction.Code == InstructionCode.Character ? codePoint == instruction.Argument : instruction.Set!.Contains(codePoint);
    }

    private bool Holds(Instruction instruction, ref int at)
    {
        var lines = pattern.Flags.HasFlag(PatternFlags.Lines);
        switch (instruction.Code)
        {
            case InstructionCode.Start:
                return at == 0 || (lines && at < text.Length && text[at - 1] == '\n');
            case InstructionCode.End:
                return at == text.Length || (lines && text[at] == '\n');
            case InstructionCode.Advance:
                return at > slots[instruction.Argument];
            default:
                return TakesAgain(Group(instruction.Argument), ref at);
        }
    }

    private bool TakesAgain(ReadOnlySpan<char> kept, ref int at)
    {
        instructions += kept.Length;
        var rest = text.AsSpan(at);
        if (kept.Length > rest.Length)
        {
            return false;
        }

        at += kept.Length;
        return rest.StartsWith(kept, StringComparison.Ordinal) || (pattern.Flags.HasFlag(PatternFlags.IgnoreCase) && AreVariants(kept, rest[..kept.Length]));
    }

    private static bool AreVariants(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        var others = right.EnumerateRunes();
        foreach (var rune in left.EnumerateRunes())
        {
            if (!others.MoveNext() || CaseVariants.Differ(rune.Value, others.Current.Value))
            {
                return false;
            }
        }

        return true;
    }

    private bool Counts()
    {
        if (++instructions < InstructionsOfStep)
        {
            return true;
        }

        var steps = instructions / InstructionsOfStep;
        instructions = 0;
        if (run.Step(position, steps))
        {
            return true;
        }

        pending.Clear();
        return false;
    }

    /// <summary>Notes that a branch is tried at a place; false when it was before, and so has failed or is under way without having taken anything.</summary>
    private bool IsNew(int branch, int at)
    {
        if (failed is null)
        {
            return true;
        }

        var note = ((long)at * pattern.Branches) + branch;
        var mask = 1UL << (int)(note & 63);
        var isNew = (failed[note >> 6] & mask) == 0;
        failed[note >> 6] |= mask;
        return isNew;
    }

    /// <summary>The last match may have gone through branches at its end, which have not failed there.</summary>
    private void ForgetAt(int at)
    {
        if (failed is not null)
        {
            for (var branch = 0; branch < pattern.Branches; branch++)
            {
                var note = ((long)at * pattern.Branches) + branch;
                failed[note >> 6] &= ~(1UL << (int)(note & 63));
            }
        }
    }
}
