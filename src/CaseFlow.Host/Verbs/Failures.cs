using System.Security.Cryptography;
using CaseFlow.Host.Installation;
using CaseFlow.Host.Localization;
using CaseFlow.Host.Operating;
using CaseFlow.Host.Settings;
using CaseFlow.Runtime.Ports;
using Microsoft.AspNetCore.Connections;

namespace CaseFlow.Host.Verbs;

/// <summary>Failures that come from outside, in the words of the user. Anything else is our own mistake and is thrown on.</summary>
internal static class Failures
{
    /// <summary>Explains a failure; null when it is our own mistake.</summary>
    /// <param name="failure">What was thrown.</param>
    /// <param name="texts">The texts.</param>
    public static string? Explain(Exception failure, Texts texts) => failure switch
    {
        StoreUnavailableException store => Store(store, texts),
        SettingsException settings => string.Join(Environment.NewLine, settings.Problems.Select(problem => Problem(problem, texts))),
        SeedingException seeding => texts.Get(seeding.Code, ("what", seeding.What)),
        OperatorException refused => texts.Get(refused.Code, refused.Arguments),
        KeyDiffersException key => texts.Get("verb.key-differs", ("known", key.Known), ("file", key.File)),
        CryptographicException key => texts.Get("verb.key-unreadable", ("why", key.Message)),
        AddressInUseException used => texts.Get("serve.port-in-use", ("why", used.Message)),
        IOException io when IsAddressInUse(io) => texts.Get("serve.port-in-use", ("why", io.Message)),
        IOException or UnauthorizedAccessException => texts.Get("verb.file", ("why", failure.Message)),
        _ => null,
    };

    private static string Store(StoreUnavailableException store, Texts texts) => texts.Get(
        store.Arguments.ContainsKey("pid") ? "verb.store-in-use" : "verb.store",
        store.Arguments.SetItem("text", texts.Get(store.Code, store.Arguments)));

    private static string Problem(SettingsProblem problem, Texts texts) => texts.Get(
        "settings.problem",
        ("setting", problem.Setting),
        ("expected", texts[problem.Expected]),
        ("found", problem.Found.Length == 0 ? texts["settings.nothing"] : problem.Found));

    private static bool IsAddressInUse(Exception failure) =>
        failure is AddressInUseException || (failure.InnerException is { } inner && IsAddressInUse(inner));
}
