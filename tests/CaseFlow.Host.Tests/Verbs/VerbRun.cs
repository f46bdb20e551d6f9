using CaseFlow.Host.Verbs;

namespace CaseFlow.Host.Tests.Verbs;

/// <summary>A verb that was run in this process.</summary>
internal sealed record VerbRun(int Code, string Output, string Errors)
{
    public static async Task<VerbRun> OfAsync(params string[] args)
    {
        var (output, error) = (new StringWriter(), new StringWriter());
        var code = await VerbTree.RunAsync(args, output, error);
        return new VerbRun(code, output.ToString(), error.ToString());
    }
}
