namespace Apinizer.Client;

/// <summary>A project.</summary>
public sealed record Project : ApinizerModel
{
    /// <summary>The server's id.</summary>
    public string? Id { get; set; }

    /// <summary>The name that addresses the project; case matters.</summary>
    public string? Name { get; set; }

    /// <summary>What people wrote about it.</summary>
    public string? Description { get; set; }

    /// <summary>The path that starts the addresses of the project's API proxies, if <see cref="EnableRelativePath"/> says so.</summary>
    public string? RelativePath { get; set; }

    /// <summary>Whether <see cref="RelativePath"/> is used.</summary>
    public bool? EnableRelativePath { get; set; }

    /// <summary>Labels.</summary>
    public IReadOnlyList<string>? Tags { get; set; }
}
