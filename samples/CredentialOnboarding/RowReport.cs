namespace CredentialOnboarding;

/// <summary>What became of a row. It never shows a password.</summary>
internal sealed record RowReport(int Line, string Username, RowOutcome Outcome, string Detail = "");
