using CaseFlow.Dmn.Model;
using CaseFlow.Dmn.Xml.Writers;
using CaseFlow.Xml;

namespace CaseFlow.Dmn.Xml;

/// <summary>
/// Writes DMN XML in UTF-8. A document that was read is written with everything that stood in its file, known or not, in the same order and with the
/// same prefixes; a document made in code is written from its model, as DMN 1.5.
/// </summary>
public static class DmnWriter
{
    /// <summary>The file.</summary>
    /// <param name="document">What is written. Its <see cref="DmnDocument.Source"/> counts where there is one: a copy with a changed model is made without it.</param>
    /// <exception cref="ArgumentException">A text made in code has a character that XML cannot hold.</exception>
    public static ReadOnlyMemory<byte> Write(DmnDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return TreeText.Write(document.Source ?? DefinitionsWriter.Write(document));
    }

    /// <summary>
    /// The document with one decision table put in the place of another, which may be anywhere in it; everything else stays as it was read. Inputs,
    /// outputs, rules and cells that keep their ids keep what the file has beside the model; comments inside the table are lost.
    /// </summary>
    /// <param name="document">A document that was read.</param>
    /// <param name="place">The id of the table that is replaced, or of the decision or business knowledge model whose logic it is.</param>
    /// <param name="table">The new table.</param>
    /// <returns>The document with a new source; null when there is no such table.</returns>
    /// <exception cref="ArgumentException">The document was made in code.</exception>
    public static DmnDocument? WithTable(DmnDocument document, string place, Expression.Table table)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(table);
        if (document.Source is not { } source)
        {
            throw new ArgumentException("Expected a document that was read from a file, but it was made in code.", nameof(document));
        }

        if (TablePlace.Find(source.Root, place) is not { } element)
        {
            return null;
        }

        var (reading, _) = DefinitionsReader.ContextOf(source.Root, document.Version, new DmnFindings());
        var old = (Expression.Table)ExpressionReader.Read(element, reading)!;
        var context = new WritingContext(source.Root.Name.Namespace, element.Prefix, document.ExpressionLanguage);
        var written = TableWriter.Write(table, element, old, context).Build(element.AncestorsAndSelf().Count() - 1);
        var tree = source with { Root = TreeCopy.Of(source.Root, element, written) };
        return DefinitionsReader.Read(tree, document.Version, new DmnFindings());
    }
}
