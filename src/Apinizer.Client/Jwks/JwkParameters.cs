namespace Apinizer.Client.KeysAndCertificates;

/// <summary>How to make a key of any type.</summary>
public abstract record JwkParameters : ApinizerModel
{
    /// <summary>What it is used for; <see cref="JwkKeyUseType.Signature"/> if not set.</summary>
    public JwkKeyUseType? KeyUseType { get; init; }

    /// <summary>How its key id is made; <see cref="JwkKeyIdType.Timestamp"/> if not set.</summary>
    public JwkKeyIdType? KeyIdType { get; init; }

    /// <summary>When it becomes valid; at once if not set.</summary>
    public DateTimeOffset? NotBeforeTime { get; init; }

    /// <summary>When it expires; a year after it becomes valid if not set.</summary>
    public DateTimeOffset? ExpirationTime { get; init; }
}
