using Apinizer.Client.Credentials;

namespace CredentialOnboarding;

/// <summary>A line of a file: the credential, or why it is none.</summary>
internal sealed record CredentialRow(int Line, string Username, CredentialInput? Credential, string Problem = "");
