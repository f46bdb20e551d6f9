using CaseFlow.Cases.Records;
using CaseFlow.Runtime.Journal;

namespace CaseFlow.Storage.Cases;

/// <summary>A case as its row holds it, without process instances.</summary>
internal sealed record StoredCase(Case Case, long Version, JournalHead Head);
