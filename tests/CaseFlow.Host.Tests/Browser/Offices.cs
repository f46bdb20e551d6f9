using CaseFlow.Host.Tests.Live;
using Microsoft.Playwright;

namespace CaseFlow.Host.Tests.Browser;

/// <summary>The people of the county, each at a browser of their own, signed in when they are first asked to do something.</summary>
internal sealed class Offices(IBrowser browser, LiveCounty county)
{
    private readonly Dictionary<string, Visitor> people = new(StringComparer.Ordinal);

    /// <summary>A county in which people stay signed in for a year, so that a long story is not one of signing in.</summary>
    public static Task<LiveCounty> OpenAsync() => LiveCounty.StartAsync(settings => settings with { SessionHours = 24 * 366 });

    public async Task<Visitor> AsAsync(string person) =>
        people.TryGetValue(person, out var known) ? known : people[person] = await Visitor.StaffAsync(browser, county, person);

    /// <summary>A person begins a procedure by hand in Jinxiuli; the number of its case.</summary>
    public async Task<string> BeginAsync(string person, string procedure, string title, params (string Field, string Value)[] answers)
    {
        var visitor = await AsAsync(person);
        await visitor.GoAsync($"/start/{procedure}");
        await visitor.AnswerAsync([("title", title), ("place", "jinxiu"), .. answers]);
        await visitor.CompleteAsync();
        return visitor.Page.Url.Split('/')[^1];
    }

    /// <summary>A person does a task from the inbox; the number of its case.</summary>
    /// <param name="person">Who.</param>
    /// <param name="about">The number or the place of the case.</param>
    /// <param name="task">The task's name.</param>
    /// <param name="answers">What is answered.</param>
    public async Task<string> DoAsync(string person, string about, string task, params (string Field, string Value)[] answers)
    {
        var visitor = await AsAsync(person);
        await visitor.OpenTaskAsync(task, about);
        var number = await visitor.Page.Locator(".page-head a").InnerTextAsync();
        await visitor.AnswerAsync(answers);
        await visitor.CompleteAsync();
        return number;
    }

    /// <summary>A person tries what is not allowed; the words with which the page refuses it.</summary>
    public async Task<string> TryAsync(string person, string about, string task, params (string Field, string Value)[] answers)
    {
        var visitor = await AsAsync(person);
        await visitor.OpenTaskAsync(task, about);
        await visitor.AnswerAsync(answers);
        return await visitor.RefusedAsync();
    }

    /// <summary>A person whose form was just refused answers otherwise and sends it again.</summary>
    public async Task CorrectAsync(string person, params (string Field, string Value)[] answers)
    {
        var visitor = await AsAsync(person);
        await visitor.AnswerAsync(answers);
        await visitor.CompleteAsync();
    }

    /// <summary>What a page says to a person.</summary>
    public async Task<string> ReadAsync(string person, string address)
    {
        var visitor = await AsAsync(person);
        await visitor.GoAsync(address);
        return await visitor.TextAsync();
    }
}
