using System.Text;
using System.Xml.Linq;
using CaseFlow.Xml;

namespace CaseFlow.Bpmn.Tests.Xml;

public class TreeTests
{
    private static readonly XmlBounds Bounds = new(1_000_000, 10_000);

    [Theory]
    [InlineData("<a/>")]
    [InlineData("<!-- before --><?pi data?><a b='1' xmlns:unused='urn:u'><!-- in --><?in?></a><!-- after --><?end?>")]
    [InlineData("<p:a xmlns:p='urn:1'><p:a xmlns:p='urn:2' p:b='x'/><b xmlns='urn:3'><c xmlns=''/></b></p:a>")]
    [InlineData("<a b='&#13;&#10;&#9;&lt;&gt;&amp;&quot;&apos; '>&#13;\n\t&lt;&gt;&amp;]]&gt;</a>")]
    [InlineData("<a><![CDATA[x < y && z]]><![CDATA[]]><![CDATA[]]]]><![CDATA[>]]></a>")]
    [InlineData("<a> <b> </b>\n<c xml:space='preserve'>  </c> text <d xml:lang='zh'>受理 𠮷</d> </a>")]
    [InlineData("<a t='p:x' xmlns:p='urn:p' xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'><b xsi:type='p:t'>p:y</b></a>")]
    public void What_is_written_is_read_as_the_same_tree(string xml)
    {
        var tree = Read(Encoding.UTF8.GetBytes(xml));
        var again = Read(TreeText.Write(tree).Span);
        TreeShown.Of(again).Should().Be(TreeShown.Of(tree));
        TreeShown.Of(tree).Should().Be(Shown(XDocument.Parse(xml, LoadOptions.PreserveWhitespace)));
    }

    [Fact]
    public void Standing_alone_is_kept() =>
        Encoding.UTF8.GetString(TreeText.Write(Read("<?xml version='1.0' standalone='yes'?><a/>"u8)).Span)
            .Should().Be("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<a />\n");

    [Fact]
    public void White_space_longer_than_a_piece_is_kept()
    {
        var blank = new string(' ', 100_000);
        Read(Encoding.UTF8.GetBytes($"<a>{blank}<b/>{blank[1..]}</a>")).Root.Value.Should().HaveLength(199_999);
    }

    [Fact]
    public void Texts_made_in_code_are_escaped()
    {
        var root = new ElementNode("a", "", [new("b", "", "\r\n\t\"<&>")]);
        root.Add(new TextNode("x ]]> y \r z", isCData: true));
        root.Add(new TextNode("]]>\r<&"));
        var again = Read(TreeText.Write(new XmlTree(root, [], [])).Span);
        again.Root.Value.Should().Be("x ]]> y \r z]]>\r<&");
        again.Root.Attribute("b")!.Value.Should().Be("\r\n\t\"<&>");
    }

    [Fact]
    public void A_character_that_XML_cannot_hold_is_not_written()
    {
        var write = () => TreeText.Write(new XmlTree(new ElementNode("a", "", [new("b", "", "\u0001")]), [], []));
        write.Should().Throw<ArgumentException>().WithMessage("*U+0001*");
    }

    [Fact]
    public void A_tree_of_any_depth_is_written()
    {
        var root = new ElementNode("a", "", []);
        var deepest = root;
        for (var level = 1; level < 100_000; level++)
        {
            var inner = new ElementNode("a", "", []);
            deepest.Add(inner);
            deepest = inner;
        }

        TreeText.Write(new XmlTree(root, [], [])).Length.Should().BeGreaterThan(600_000);
    }

    [Fact]
    public void An_element_alone_declares_the_prefixes_it_uses()
    {
        var root = Read("<a xmlns='urn:a' xmlns:p='urn:p' xmlns:q='urn:q'><b p:c='1'><q:d xmlns:q='urn:r'/></b></a>"u8).Root;
        TreeText.Standalone(root.Elements().Single()).Should().Be("<b p:c=\"1\" xmlns=\"urn:a\" xmlns:p=\"urn:p\"><q:d xmlns:q=\"urn:r\" /></b>");
    }

    [Fact]
    public void A_node_stands_in_one_element_only()
    {
        var node = new TextNode("x");
        new ElementNode("a", "", []).Add(node);
        var second = () => new ElementNode("b", "", []).Add(node);
        second.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Elements_are_found_as_in_the_base_library()
    {
        const string Xml = "<r><a i='1'><b i='2'><a i='3'/></b>t</a><!-- c --><a i='4'/><c/></r>";
        var own = Read(Encoding.UTF8.GetBytes(Xml)).Root;
        var other = XElement.Parse(Xml);
        Ids(own.Elements()).Should().Equal(Ids(other.Elements()));
        Ids(own.Elements("a")).Should().Equal(Ids(other.Elements("a")));
        Ids(own.Descendants()).Should().Equal(Ids(other.Descendants()));
        Ids(own.Descendants("a")).Should().Equal(Ids(other.Descendants("a")));
        Ids(own.DescendantsAndSelf()).Should().Equal(Ids(other.DescendantsAndSelf()));
        Ids(own.Elements("a").Elements()).Should().Equal(Ids(other.Elements("a").Elements()));
        Ids(own.Elements("a").Elements("b")).Should().Equal(Ids(other.Elements("a").Elements("b")));
        Ids(own.Elements("a").First().Descendants()).Should().Equal(Ids(other.Elements("a").First().Descendants()));
        Ids(own.Descendants("b").Single().AncestorsAndSelf()).Should().Equal(Ids(other.Descendants("b").Single().AncestorsAndSelf()));
        own.Value.Should().Be(other.Value);
        own.Element("c")!.Value.Should().BeEmpty();
        own.Element("d").Should().BeNull();
    }

    private static XmlTree Read(ReadOnlySpan<byte> bytes) => XmlGate.Read(bytes, Bounds).Tree!;

    private static IEnumerable<string?> Ids(IEnumerable<ElementNode> elements) => elements.Select(element => element.Attribute("i")?.Value);

    private static IEnumerable<string?> Ids(IEnumerable<XElement> elements) => elements.Select(element => element.Attribute("i")?.Value);

    private static string Shown(XDocument document) => string.Join('\n', document.Nodes().Select(Shown));

    private static string Shown(XNode node) => node switch
    {
        XElement element => $"<{element.Name} {string.Join(' ', element.Attributes().Select(attribute => $"{attribute.Name}={attribute.Value}|"))}>"
            + string.Concat(element.Nodes().Select(Shown)) + "</>",
        XCData text => $"[{text.Value}]",
        XText text => $"'{text.Value}'",
        XComment comment => $"<!--{comment.Value}",
        XProcessingInstruction instruction => $"<?{instruction.Target} {instruction.Data}",
        _ => "?",
    };
}
