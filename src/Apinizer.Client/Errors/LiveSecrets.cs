namespace Apinizer.Client;

/// <summary>
/// The secrets that a call sends. Servers repeat what they were sent when they complain about it; what they repeat of these must not get into
/// messages and from there into logs.
/// </summary>
internal sealed class LiveSecrets
{
    /// <summary>A shorter one would tear holes into every text, and is none.</summary>
    private const int ShortestLength = 4;

    private List<string>? _values;

    public void Add(Secret? secret)
    {
        if (secret is not null)
        {
            Add(secret.Reveal());
        }
    }

    /// <summary>Also for what was made of a secret, such as its Base64 form.</summary>
    public void Add(string value)
    {
        if (value.Length >= ShortestLength && _values?.Contains(value) != true)
        {
            (_values ??= []).Add(value);
        }
    }

    /// <summary>The text with a mask wherever it has one of the secrets.</summary>
    public string Hide(string text)
        => _values is null ? text : _values.OrderByDescending(value => value.Length).Aggregate(text, (hidden, value) => hidden.Replace(value, Secret.Mask));
}
