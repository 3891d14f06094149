namespace Apinizer.Client;

/// <summary>
/// The secrets that a call sends. Servers repeat what they were sent when they complain about it; what they repeat of these must not get into
/// messages and from there into logs.
/// </summary>
internal sealed class LiveSecrets
{
    /// <summary>A shorter one would tear holes into every text, and is none.</summary>
    private const int ShortestLength = 4;

    // Most calls have one, the token.
    private string? _first;
    private List<string>? _more;

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
        if (value.Length < ShortestLength || value == _first)
        {
            return;
        }

        if (_first is null)
        {
            _first = value;
        }
        else if (_more?.Contains(value) != true)
        {
            (_more ??= []).Add(value);
        }
    }

    /// <summary>The text with a mask wherever it has one of the secrets; the longest go first, since one may be a part of another.</summary>
    public string Hide(string text) => _first is null ? text
        : _more is null ? text.Replace(_first, Secret.Mask)
        : _more.Append(_first).OrderByDescending(value => value.Length).Aggregate(text, (hidden, value) => hidden.Replace(value, Secret.Mask));
}
