namespace CaseFlow.Host.Backups;

/// <summary>A file within a backup.</summary>
/// <param name="Name">Its name within the backup, with forward slashes.</param>
/// <param name="Bytes">Its size.</param>
/// <param name="Sha256">The SHA-256 of its content, hexadecimal, lower case.</param>
internal sealed record BackupMember(string Name, long Bytes, string Sha256);
