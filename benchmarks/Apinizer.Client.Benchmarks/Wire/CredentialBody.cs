namespace Apinizer.Client.Benchmarks.Wire;

public sealed record CredentialBody(string Username, string Password, string FullName, string Email, IReadOnlyList<string> RoleNameList, bool Enabled);
