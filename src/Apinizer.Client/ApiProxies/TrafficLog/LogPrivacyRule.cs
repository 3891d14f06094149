namespace Apinizer.Client.ApiProxies;

/// <summary>What must not stand in a log, and what becomes of it.</summary>
public sealed record LogPrivacyRule : ApinizerModel
{
    /// <summary>Whether it works; true if not set.</summary>
    public bool? Enabled { get; set; }

    /// <summary>What becomes of what it finds. Writing needs it.</summary>
    public LogPrivacyOperation? Operation { get; set; }

    /// <summary>How it finds it; <see cref="LogPrivacyPatternType.ElementName"/> if not set, which is the only one that looks into headers and parameters.</summary>
    public LogPrivacyPatternType? PatternType { get; set; }

    /// <summary>The name of the element, header or parameter, for <see cref="LogPrivacyPatternType.ElementName"/>.</summary>
    public string? ElementName { get; set; }

    /// <summary>The regular expression, for <see cref="LogPrivacyPatternType.Regex"/>. One that would take too long is passed over.</summary>
    public string? RegexPattern { get; set; }

    /// <summary>The kind of personal data, for <see cref="LogPrivacyPatternType.BuiltIn"/>. A value whose check digits are wrong is left as it is.</summary>
    public BuiltInPiiType? BuiltInPiiType { get; set; }

    /// <summary>How much a mask leaves, for <see cref="LogPrivacyOperation.Mask"/>; <see cref="LogMaskMode.Fixed"/>, nothing, if not set.</summary>
    public LogMaskMode? MaskMode { get; set; }

    /// <summary>The text of the mask, of which all but the fixed mode take the first character; asterisks if not set.</summary>
    public string? MaskPattern { get; set; }

    /// <summary>How many characters stay, or are masked with <see cref="LogMaskMode.MaskFirst"/>; 4 if not set.</summary>
    public int? MaskVisibleCharCount { get; set; }

    internal InputProblem? FindProblem()
        => Given(Operation)
            ?? (PatternType is null || PatternType == LogPrivacyPatternType.ElementName ? NotBlank(ElementName)
                : PatternType == LogPrivacyPatternType.Regex ? NotBlank(RegexPattern)
                : PatternType == LogPrivacyPatternType.BuiltIn ? Given(BuiltInPiiType)
                : null);
}
