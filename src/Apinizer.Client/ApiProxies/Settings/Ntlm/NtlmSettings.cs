namespace Apinizer.Client.ApiProxies;

/// <summary>How the gateway identifies itself to a Windows backend by NTLM. What is not set stays as it is.</summary>
public sealed record NtlmSettings : ApinizerModel
{
    /// <summary>Whether it does; false by default. Domain, user name and password are needed to switch it on.</summary>
    public bool? Enabled { get; init; }

    /// <summary>The Windows domain.</summary>
    public string? Domain { get; init; }

    /// <summary>The user name.</summary>
    public string? Username { get; init; }

    /// <summary>The password. The server keeps it encrypted.</summary>
    public Secret? Password { get; init; }

    /// <summary>The name of the workstation, where the backend wants one.</summary>
    public string? Workstation { get; init; }

    internal InputProblem? FindProblem()
        => Enabled == true ? NotBlank(Domain) ?? NotBlank(Username) ?? NotBlank(Password) : NotBlankIfSet(Password);
}
