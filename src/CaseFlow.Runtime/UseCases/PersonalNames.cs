namespace CaseFlow.Runtime.UseCases;

/// <summary>Names of the personal values kept beside the journal.</summary>
internal static class PersonalNames
{
    public const string Name = "reporter.name";

    public const string Contact = "reporter.contact";
}
