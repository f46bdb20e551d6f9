namespace CaseFlow.Feel.Functions.Patterns;

/// <summary>Turns the parts of a regular expression into instructions. Repetitions are written out, up to a limit.</summary>
internal sealed class PatternCompiler
{
    private const int MostInstructions = 10_000;
    private readonly List<Instruction> program = [];
    private readonly PatternFlags flags;
    private readonly bool refers;
    private int branches;
    private int slots;

    private PatternCompiler(PatternFlags flags, int groups, bool refers)
    {
        this.flags = flags;
        this.refers = refers;
        slots = 2 * (groups + 1);
    }

    private bool IsTooLarge => program.Count > MostInstructions;

    /// <summary>Compiles; null when there are too many instructions.</summary>
    internal static Pattern? Compile(PatternNode root, PatternFlags flags, int groups, bool refers)
    {
        var compiler = new PatternCompiler(flags, groups, refers);
        compiler.Emit(root);
        compiler.program.Add(new(InstructionCode.Match));
        return compiler.IsTooLarge ? null : new Pattern([.. compiler.program], flags, groups, compiler.branches, compiler.slots, refers);
    }

    private void Emit(PatternNode node)
    {
        if (IsTooLarge)
        {
            return;
        }

        switch (node)
        {
            case PatternNode.Character character:
                program.Add(flags.HasFlag(PatternFlags.IgnoreCase)
                    ? new(InstructionCode.OneOf, Set: CharacterSet.OfBrackets([(character.CodePoint, character.CodePoint)], [], ignoreCase: true, negated: false, null))
                    : new(InstructionCode.Character, character.CodePoint));
                break;
            case PatternNode.OneOf one:
                program.Add(new(InstructionCode.OneOf, Set: one.Set));
                break;
            case PatternNode.Sequence sequence:
                foreach (var part in sequence.Parts)
                {
                    Emit(part);
                }

                break;
            case PatternNode.Choice choice:
                EmitChoice(choice);
                break;
            case PatternNode.Group group:
                program.Add(new(InstructionCode.Note, 2 * group.Number));
                Emit(group.Inner);
                program.Add(new(InstructionCode.Note, (2 * group.Number) + 1));
                break;
            case PatternNode.Repeat repeat:
                EmitRepeat(repeat);
                break;
            case PatternNode.BackReference reference:
                program.Add(new(InstructionCode.BackReference, reference.Number));
                break;
            default:
                program.Add(new(node is PatternNode.Start ? InstructionCode.Start : InstructionCode.End));
                break;
        }
    }

    private void EmitChoice(PatternNode.Choice choice)
    {
        var ends = new List<int>();
        for (var i = 0; i < choice.Branches.Length; i++)
        {
            if (i == choice.Branches.Length - 1)
            {
                Emit(choice.Branches[i]);
                break;
            }

            var branch = Reserve();
            Emit(choice.Branches[i]);
            ends.Add(Reserve());
            Branch(branch, branch + 1, program.Count);
        }

        foreach (var end in ends)
        {
            program[end] = new(InstructionCode.Jump, program.Count);
        }
    }

    private void EmitRepeat(PatternNode.Repeat repeat)
    {
        for (var i = 0; i < repeat.Least && !IsTooLarge; i++)
        {
            Emit(repeat.Inner);
        }

        if (repeat.Most is { } most)
        {
            EmitOptions(repeat, most - repeat.Least);
        }
        else
        {
            EmitLoop(repeat);
        }
    }

    private void EmitOptions(PatternNode.Repeat repeat, int count)
    {
        var options = new List<int>();
        for (var i = 0; i < count && !IsTooLarge; i++)
        {
            options.Add(Reserve());
            Emit(repeat.Inner);
        }

        foreach (var option in options)
        {
            Branch(option, option + 1, program.Count, repeat.Reluctant);
        }
    }

    /// <summary>A matcher that notes where branches have failed needs no guard against repetitions that take nothing; with back references it cannot note that.</summary>
    private void EmitLoop(PatternNode.Repeat repeat)
    {
        var branch = Reserve();
        if (refers)
        {
            var slot = slots++;
            program.Add(new(InstructionCode.Note, slot));
            Emit(repeat.Inner);
            program.Add(new(InstructionCode.Advance, slot));
        }
        else
        {
            Emit(repeat.Inner);
        }

        program.Add(new(InstructionCode.Jump, branch));
        Branch(branch, branch + 1, program.Count, repeat.Reluctant);
    }

    private int Reserve()
    {
        program.Add(default);
        return program.Count - 1;
    }

    private void Branch(int at, int inner, int after, bool reluctant = false) =>
        program[at] = reluctant
            ? new(InstructionCode.Branch, after, inner, branches++)
            : new(InstructionCode.Branch, inner, after, branches++);
}
