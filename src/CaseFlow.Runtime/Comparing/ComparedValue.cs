using System.Collections.Immutable;
using System.Globalization;
using CaseFlow.Bpmn.Extensions;
using CaseFlow.Runtime.Forms;

namespace CaseFlow.Runtime.Comparing;

/// <summary>A value of a version, as data; how it is put into words is for whoever shows it.</summary>
public abstract record ComparedValue
{
    private ComparedValue()
    {
    }

    /// <summary>A text equal for equal values, with the parts it refers to by path.</summary>
    public string Mark => MarkWith(path => path);

    /// <summary>The same, with other paths.</summary>
    /// <param name="renamed">The path of a part in the version that is compared with.</param>
    internal abstract string MarkWith(Func<string, string> renamed);

    /// <summary>A text that is shown as it is.</summary>
    /// <param name="Value">The text.</param>
    public sealed record Text(string Value) : ComparedValue
    {
        internal override string MarkWith(Func<string, string> renamed) => "t:" + Value.Trim();
    }

    /// <summary>An expression or test.</summary>
    /// <param name="Value">Its text, in FEEL where no other language is declared.</param>
    public sealed record Formula(string Value) : ComparedValue
    {
        internal override string MarkWith(Func<string, string> renamed) => "f:" + Value.Trim();
    }

    /// <summary>A text in all languages.</summary>
    /// <param name="Value">The text.</param>
    public sealed record Local(LocalText Value) : ComparedValue
    {
        internal override string MarkWith(Func<string, string> renamed) => $"l:{Value.Zh}\n{Value.En}";
    }

    /// <summary>Yes or no.</summary>
    /// <param name="Value">Whether it is so.</param>
    public sealed record Flag(bool Value) : ComparedValue
    {
        internal override string MarkWith(Func<string, string> renamed) => Value ? "yes" : "no";
    }

    /// <summary>A number.</summary>
    /// <param name="Value">The number.</param>
    public sealed record Number(decimal Value) : ComparedValue
    {
        internal override string MarkWith(Func<string, string> renamed) => Value.ToString("0.############################", CultureInfo.InvariantCulture);
    }

    /// <summary>A word of a fixed vocabulary.</summary>
    /// <param name="Vocabulary">The group of texts that has it, such as <c>status</c>.</param>
    /// <param name="Id">The word's identifier.</param>
    public sealed record Word(string Vocabulary, string Id) : ComparedValue
    {
        internal override string MarkWith(Func<string, string> renamed) => $"w:{Vocabulary}.{Id}";
    }

    /// <summary>How long something may take; its warnings are values of their own.</summary>
    /// <param name="Spec">The clock.</param>
    public sealed record Clock(ClockSpec Spec) : ComparedValue
    {
        internal override string MarkWith(Func<string, string> renamed) => $"c:{Spec.Amount}|{Spec.Unit}|{Spec.From}|{Spec.AmountExpression}|{Spec.Until}";
    }

    /// <summary>A warning before a due moment.</summary>
    /// <param name="Spec">How long before.</param>
    public sealed record Warning(ClockWarning Spec) : ComparedValue
    {
        internal override string MarkWith(Func<string, string> renamed) => $"a:{Spec.Amount}|{Spec.Unit}";
    }

    /// <summary>Who works on something.</summary>
    /// <param name="Role">The role with its level.</param>
    public sealed record Holder(LaneRole Role) : ComparedValue
    {
        internal override string MarkWith(Func<string, string> renamed) => $"h:{Role.Role}|{Role.Level}|{Role.Unit}|{Role.Person}";
    }

    /// <summary>Other parts of the version.</summary>
    /// <param name="Named">The parts, in order.</param>
    public sealed record Parts(ImmutableArray<ComparedPart> Named) : ComparedValue
    {
        internal override string MarkWith(Func<string, string> renamed) => "p:" + string.Join('|', Named.Select(part => renamed(part.Path)));
    }

    /// <summary>When a calendar begins the procedure, as the timer of a start event says it.</summary>
    /// <param name="Cycle">The repetition or moment as written.</param>
    public sealed record Calendar(string Cycle) : ComparedValue
    {
        internal override string MarkWith(Func<string, string> renamed) => "k:" + Cycle.Trim();
    }
}
