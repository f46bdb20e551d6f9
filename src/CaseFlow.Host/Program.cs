using CaseFlow.Host.Verbs;

return await VerbTree.RunAsync(args, Console.Out, Console.Error);
