using System.Collections.Immutable;

namespace CaseFlow.Host.Drawing;

/// <summary>
/// A scale of five steps from pale yellow to orange, told apart without seeing red or green and light enough for dark letters on every step.
/// </summary>
internal sealed class HeatScale
{
    private readonly double largest;

    /// <summary>Makes the scale of some values.</summary>
    /// <param name="values">The values, 0 or more.</param>
    public HeatScale(IEnumerable<double> values) => largest = values.DefaultIfEmpty(0).Max();

    /// <summary>The colours, least first.</summary>
    public static ImmutableArray<string> Colours { get; } = ["#fffbe0", "#fff0b3", "#fee391", "#fec44f", "#fe9929"];

    /// <summary>The steps that values can fall on, from 0, each with its upper end, least first; empty when there is nothing to tell apart.</summary>
    /// <param name="isWhole">Whether the values are whole numbers: a step between two of them holds none.</param>
    public IEnumerable<(int Step, double End)> Legend(bool isWhole)
    {
        var before = 0.0;
        for (var step = 0; largest > 0 && step < Colours.Length; step++)
        {
            var end = largest * (step + 1) / Colours.Length;
            end = isWhole ? Math.Floor(end) : end;
            if (end > before)
            {
                yield return (step, end);
            }

            before = end;
        }
    }

    /// <summary>The colour of a value.</summary>
    /// <param name="value">The value.</param>
    public string ColourOf(double value) => Colours[StepOf(value)];

    /// <summary>How thick a flow of a value is drawn, from 1.5 to 6.5.</summary>
    /// <param name="value">The value.</param>
    public double WidthOf(double value) => largest <= 0 ? 1.5 : 1.5 + (5 * Math.Min(1, value / largest));

    private int StepOf(double value) => largest <= 0 ? 0 : Math.Clamp((int)Math.Ceiling(value / largest * Colours.Length) - 1, 0, Colours.Length - 1);
}
