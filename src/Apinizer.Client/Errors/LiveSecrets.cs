namespace Apinizer.Client;

/// <summary>
/// The secrets that a call sends. Servers repeat what they were sent when they complain about it; what they repeat of these must not get into
/// messages and from there into logs.
/// </summary>
internal sealed class LiveSecrets
{
    /// <summary>A shorter one would tear holes into every text, and is none.</summary>
    private const int ShortestLength = 4;

    // Most calls have one, the token; then there is no list.
    private string? _only;

    // The longest first, since one may be a part of another.
    private List<string>? _several;

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
        if (value.Length < ShortestLength || value == _only || _several?.Contains(value) == true)
        {
            return;
        }

        if (_only is null)
        {
            _only = value;
            return;
        }

        _several ??= [_only];
        var place = 0;
        while (place < _several.Count && _several[place].Length >= value.Length)
        {
            place++;
        }

        _several.Insert(place, value);
    }

    /// <summary>The text with a mask wherever it has one of the secrets.</summary>
    public string Hide(string text)
    {
        if (_several is null)
        {
            return _only is null ? text : text.Replace(_only, Secret.Mask);
        }

        foreach (var value in _several)
        {
            text = text.Replace(value, Secret.Mask);
        }

        return text;
    }
}
