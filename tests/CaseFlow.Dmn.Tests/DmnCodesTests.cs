using System.Reflection;
using System.Text.Json;
using CaseFlow.Testing;

namespace CaseFlow.Dmn.Tests;

public sealed class DmnCodesTests
{
    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en")]
    public void Every_code_has_a_text(string language)
    {
        var file = Path.Combine(Checkout.Root, "src/CaseFlow.Host/Resources", language, "codes-dmn.json");
        var texts = JsonSerializer.Deserialize<Dictionary<string, string>>(File.ReadAllText(file))!;
        var codes = typeof(DmnCodes).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!);
        texts.Keys.Should().Contain(codes);
    }
}
