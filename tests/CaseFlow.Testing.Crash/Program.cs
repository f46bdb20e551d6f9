using CaseFlow.Host.Installation;
using CaseFlow.Host.Settings;
using CaseFlow.Runtime;
using CaseFlow.Runtime.Reference;
using CaseFlow.Testing.Crash;

// Works on an installation as fast as it can until it is killed, and tells each step once it was acknowledged.
var layout = new DataLayout(args[0]);
var workflows = new WorkflowFolder(args[1]);
await using var installation = await OpenInstallation.OpenAsync(layout, new SystemClock(TimeProvider.System));
await Seeding.RunAsync(installation.UseCases, workflows);
await Seeding.LoadAsync(installation.UseCases, ReferenceKind.Organisation, workflows.ReadDemoCounty());
await Task.WhenAll(Enumerable.Range(0, args.Length > 2 ? int.Parse(args[2]) : 6).Select(_ => new Clerk(installation).WorkAsync()));
