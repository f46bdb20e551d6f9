namespace CaseFlow.Dmn.Tests.Xml;

public sealed class TypeRefTests
{
    private const string V11 = "http://www.omg.org/spec/DMN/20151101/dmn.xsd";

    [Theory]
    [InlineData(Dmn.Namespace, "number", "number")]
    [InlineData(Dmn.Namespace, "  days  and time\n duration ", "days and time duration")]
    [InlineData(Dmn.Namespace, "feel:string", "string")]
    [InlineData(Dmn.Namespace, "f:string", "string")]
    [InlineData(Dmn.Namespace, "own:tGrade", "tGrade")]
    [InlineData(Dmn.Namespace, "o:tGrade", "other.tGrade")]
    [InlineData(Dmn.Namespace, "m:tGrade", "tGrade")]
    [InlineData(Dmn.Namespace, "other.tGrade", "other.tGrade")]
    [InlineData(Dmn.Namespace, "unknown:tGrade", "unknown:tGrade")]
    [InlineData(Dmn.Namespace, "a:", "a:")]
    [InlineData(Dmn.Namespace, "", null)]
    [InlineData(V11, "f:string", "string")]
    [InlineData(V11, "own:tGrade", "tGrade")]
    [InlineData(V11, "o:tGrade", "o.tGrade")]
    public void Prefixes_are_resolved(string version, string written, string? name)
    {
        var names = version == V11 ? ("", "") : ("name=\"other\"", "name=\"\"");
        Dmn.File($"""
            <definitions xmlns="{version}" xmlns:f="http://www.omg.org/spec/FEEL/20140401" xmlns:own="urn:own" xmlns:o="urn:other" xmlns:m="urn:merged" name="d" namespace="urn:own">
              <import {names.Item1} namespace="urn:other" importType="{version}"/><import {names.Item2} namespace="urn:merged" importType="{version}"/>
              <inputData id="i" name="i"><variable name="i" typeRef="{written}"/></inputData>
            </definitions>
            """).Document!.Inputs.Single().TypeRef.Should().Be(name);
    }
}
