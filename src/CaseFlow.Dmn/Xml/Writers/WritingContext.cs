using System.Xml.Linq;
using CaseFlow.Dmn.Model;

namespace CaseFlow.Dmn.Xml.Writers;

/// <summary>What the writers of one file share.</summary>
/// <param name="Space">The namespace of the version.</param>
/// <param name="Prefix">Its prefix; empty for none.</param>
/// <param name="DefaultLanguage">The language of expressions that name none; null for FEEL.</param>
internal sealed record WritingContext(XNamespace Space, string Prefix, string? DefaultLanguage)
{
    private const string Feel = "https://www.omg.org/spec/DMN/20230324/FEEL/";

    internal Draft Of(string name) => new(this, name);

    /// <summary>What an expression says of its language; null where the file's default says it.</summary>
    internal string? Written(string? language) => language == DefaultLanguage ? null : language ?? Feel;

    internal Draft Item(string name, InformationItem item) =>
        Of(name).With("id", item.Id).With("name", item.Name).With("typeRef", item.TypeRef);

    internal Draft Tests(string name, UnaryTests tests) =>
        Of(name).With("id", tests.Id).With("expressionLanguage", Written(tests.Language)).Add("text", tests.Text);
}
