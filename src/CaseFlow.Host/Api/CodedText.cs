using CaseFlow.Host.Localization;
using CaseFlow.Host.Web;

namespace CaseFlow.Host.Api;

/// <summary>An identifier with its text.</summary>
/// <param name="Id">The identifier, for programs.</param>
/// <param name="Text">The text in the language asked for.</param>
internal sealed record CodedText(string Id, string Text)
{
    /// <summary>An identifier of a group of texts.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="group">The group, such as status.</param>
    /// <param name="id">The identifier.</param>
    public static CodedText Of(Texts texts, string group, string id) => new(id, Words.Of(texts, group, id));
}
