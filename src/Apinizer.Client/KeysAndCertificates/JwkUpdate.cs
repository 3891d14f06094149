namespace Apinizer.Client.KeysAndCertificates;

/// <summary>
/// What becomes of the JWKs that were made from a certificate, key or keystore when it changes. The choice is never made in silence: the server's own
/// default cuts the links.
/// </summary>
public sealed record JwkUpdate
{
    /// <summary>The JWKs stay as they are and lose their link to what changes.</summary>
    public static JwkUpdate Nullify { get; } = new() { Action = JwkUpdateAction.Nullify };

    /// <summary>What becomes of them.</summary>
    [AliasAs("jwkUpdateAction")]
    public JwkUpdateAction? Action { get; init; }

    /// <summary>Which of them are made anew; only with <see cref="JwkUpdateAction.Update"/>.</summary>
    [AliasAs("updateScope")]
    public JwkUpdateScope? Scope { get; init; }

    /// <summary>The JWKs are made anew from what changes, and keep their link to it.</summary>
    /// <param name="scope">Which of them.</param>
    /// <returns>The choice.</returns>
    public static JwkUpdate Update(JwkUpdateScope scope)
    {
        ArgumentNullException.ThrowIfNull(scope);
        return new JwkUpdate { Action = JwkUpdateAction.Update, Scope = scope };
    }
}
