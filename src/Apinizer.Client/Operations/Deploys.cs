namespace Apinizer.Client;

/// <summary>Whether an operation changes the running gateway.</summary>
public enum Deploys
{
    /// <summary>It changes nothing on the gateway; at most the Manager's configuration.</summary>
    Never,

    /// <summary>It deploys when the request asks for it.</summary>
    OnRequest,

    /// <summary>It takes effect on the gateway at once and cannot be told not to.</summary>
    Always,
}
