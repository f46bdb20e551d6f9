namespace CaseFlow.Feel.Functions.Patterns;

/// <summary>The flags of a regular expression (XPath and XQuery functions 3.1 §5.6.1.1).</summary>
[Flags]
internal enum PatternFlags
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary><c>s</c>: a dot stands for line ends too.</summary>
    DotIsAny = 1,

    /// <summary><c>m</c>: <c>^</c> and <c>$</c> stand at every line.</summary>
    Lines = 2,

    /// <summary><c>i</c>: upper and lower case are the same.</summary>
    IgnoreCase = 4,

    /// <summary><c>x</c>: white space outside of brackets is no part of the expression.</summary>
    IgnoreSpace = 8,

    /// <summary><c>q</c>: every character stands for itself.</summary>
    Literal = 16,
}
