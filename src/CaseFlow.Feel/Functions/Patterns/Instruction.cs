namespace CaseFlow.Feel.Functions.Patterns;

/// <summary>One step of a compiled regular expression.</summary>
/// <param name="Code">What to do.</param>
/// <param name="Argument">A code point, the next instruction, a slot or a group.</param>
/// <param name="Other">Of a branch: the instruction to try next; its number, for noting where it has failed, is <paramref name="Number"/>.</param>
/// <param name="Number">The number of a branch.</param>
/// <param name="Set">The characters allowed.</param>
internal readonly record struct Instruction(InstructionCode Code, int Argument = 0, int Other = 0, int Number = 0, CharacterSet? Set = null);
