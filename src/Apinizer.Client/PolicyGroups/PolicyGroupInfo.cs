namespace Apinizer.Client.Policies;

/// <summary>What the server shows of a policy group. Its policies are never shown: keep them where you keep your configuration.</summary>
public sealed record PolicyGroupInfo : ApinizerModel
{
    /// <summary>The server's id.</summary>
    public string? Id { get; set; }

    /// <summary>The name that addresses it; case does not matter.</summary>
    public string? Name { get; set; }

    /// <summary>When its policies run.</summary>
    public PolicyTargetPipeline? TargetPipeline { get; set; }
}
