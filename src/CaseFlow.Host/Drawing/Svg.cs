using System.Globalization;
using System.Text;
using System.Xml;

namespace CaseFlow.Host.Drawing;

/// <summary>Writes SVG; every text and attribute is escaped by the XML writer, so names in a diagram cannot become markup.</summary>
internal sealed class Svg : IDisposable
{
    private readonly StringBuilder text = new();
    private readonly XmlWriter xml;

    /// <summary>Begins a picture.</summary>
    public Svg() => xml = XmlWriter.Create(text, new XmlWriterSettings { OmitXmlDeclaration = true, ConformanceLevel = ConformanceLevel.Fragment });

    /// <summary>Opens an element; close it with <see cref="Close"/>.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="attributes">Its attributes; null values are left out.</param>
    public Svg Open(string name, params (string Name, object? Value)[] attributes)
    {
        xml.WriteStartElement(name);
        foreach (var (key, value) in attributes)
        {
            if (value is not null)
            {
                xml.WriteAttributeString(key, value is double number ? Number(number) : Convert.ToString(value, CultureInfo.InvariantCulture));
            }
        }

        return this;
    }

    /// <summary>Closes the innermost open element.</summary>
    public Svg Close()
    {
        xml.WriteEndElement();
        return this;
    }

    /// <summary>Writes an element without content.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="attributes">Its attributes; null values are left out.</param>
    public Svg Draw(string name, params (string Name, object? Value)[] attributes) => Open(name, attributes).Close();

    /// <summary>Writes text into the innermost open element.</summary>
    /// <param name="content">The text.</param>
    public Svg Write(string content)
    {
        // XML has no place for most control characters; a diagram may hold them all the same.
        xml.WriteString(string.Concat(content.Where(c => XmlConvert.IsXmlChar(c))));
        return this;
    }

    /// <summary>A number with at most one decimal.</summary>
    /// <param name="value">The number.</param>
    public static string Number(double value) => Math.Round(value, 1).ToString("0.#", CultureInfo.InvariantCulture);

    /// <summary>The finished picture.</summary>
    public override string ToString()
    {
        xml.Flush();
        return text.ToString();
    }

    /// <inheritdoc/>
    public void Dispose() => xml.Dispose();
}
