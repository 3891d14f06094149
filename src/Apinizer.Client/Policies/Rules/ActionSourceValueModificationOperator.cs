using System.Text.Json.Serialization;

namespace Apinizer.Client.Policies;

/// <summary>How an action changes a value. What it needs besides stands with each.</summary>
[JsonConverter(typeof(Converter))]
public sealed class ActionSourceValueModificationOperator : OpenEnum
{
    private ActionSourceValueModificationOperator(string value)
        : base(value)
    {
    }

    /// <summary>A number: plus the target.</summary>
    public static ActionSourceValueModificationOperator Add { get; } = new("ADD");

    /// <summary>A number: minus the target.</summary>
    public static ActionSourceValueModificationOperator Subtract { get; } = new("SUBTRACT");

    /// <summary>A number: times the target.</summary>
    public static ActionSourceValueModificationOperator Multiply { get; } = new("MULTIPLY");

    /// <summary>A number: divided by the target.</summary>
    public static ActionSourceValueModificationOperator Divide { get; } = new("DIVIDE");

    /// <summary>A number: what is left after a division by the target.</summary>
    public static ActionSourceValueModificationOperator Modulus { get; } = new("MODULUS");

    /// <summary>A number: to the power of the target.</summary>
    public static ActionSourceValueModificationOperator Power { get; } = new("POWER");

    /// <summary>A text: followed by the target.</summary>
    public static ActionSourceValueModificationOperator Concat { get; } = new("CONCAT");

    /// <summary>A text: <see cref="PolicyAction.ReplaceSource"/> is replaced by the target wherever it stands in it.</summary>
    public static ActionSourceValueModificationOperator ReplaceIn { get; } = new("REPLACE_IN");

    /// <summary>A text: the target takes its place.</summary>
    public static ActionSourceValueModificationOperator ReplaceWith { get; } = new("REPLACE_WITH");

    /// <summary>A text: the first <see cref="PolicyAction.ReplaceFirst"/> in it is replaced by the target.</summary>
    public static ActionSourceValueModificationOperator ReplaceFirst { get; } = new("REPLACE_FIRST");

    /// <summary>A text: the part from <see cref="PolicyAction.SubstringFrom"/> to <see cref="PolicyAction.SubstringTo"/>.</summary>
    public static ActionSourceValueModificationOperator Substring { get; } = new("SUBSTRING");

    /// <summary>A text: the part from <see cref="PolicyAction.MaskFrom"/> to <see cref="PolicyAction.MaskTo"/> is masked.</summary>
    public static ActionSourceValueModificationOperator Mask { get; } = new("MASK");

    /// <summary>A text: put into a format of Java, that of <c>javax.swing.text.MaskFormatter</c>.</summary>
    public static ActionSourceValueModificationOperator Format { get; } = new("FORMAT");

    /// <summary>A text: transformed as <see cref="PolicyAction.TransformationContentType"/> says.</summary>
    public static ActionSourceValueModificationOperator Transform { get; } = new("TRANSFORM");

    /// <summary>A text: the target is written into it at <see cref="PolicyAction.InsertOffset"/>.</summary>
    public static ActionSourceValueModificationOperator Insert { get; } = new("INSERT");

    /// <summary>A text: without the blanks at its ends.</summary>
    public static ActionSourceValueModificationOperator Trim { get; } = new("TRIM");

    /// <summary>A text: encoded as Base64.</summary>
    public static ActionSourceValueModificationOperator Encode { get; } = new("ENCODE");

    /// <summary>A text: decoded from Base64.</summary>
    public static ActionSourceValueModificationOperator Decode { get; } = new("DECODE");

    /// <summary>A text: escaped for an address.</summary>
    public static ActionSourceValueModificationOperator UrlEncode { get; } = new("URL_ENCODE");

    /// <summary>A text: what was escaped for an address is turned back.</summary>
    public static ActionSourceValueModificationOperator UrlDecode { get; } = new("URL_DECODE");

    /// <summary>A JWT: the member of its header at <see cref="PolicyAction.ClaimJsonPath"/>.</summary>
    public static ActionSourceValueModificationOperator ExtractJwtHeaderClaim { get; } = new("EXTRACT_JWT_HEADER_CLAIM");

    /// <summary>A JWT: the claim at <see cref="PolicyAction.ClaimJsonPath"/>.</summary>
    public static ActionSourceValueModificationOperator ExtractJwtBodyClaim { get; } = new("EXTRACT_JWT_BODY_CLAIM");

    /// <summary>A date or time: later by the target.</summary>
    public static ActionSourceValueModificationOperator AddTemporal { get; } = new("ADD_TEMPORAL");

    /// <summary>A date or time: earlier by the target.</summary>
    public static ActionSourceValueModificationOperator SubtractTemporal { get; } = new("SUBTRACT_TEMPORAL");

    /// <summary>A value that this version has no name for.</summary>
    /// <param name="value">The value as it stands on the wire.</param>
    public static implicit operator ActionSourceValueModificationOperator(string value) => new(value);

    internal sealed class Converter : OpenEnumConverter<ActionSourceValueModificationOperator>
    {
        protected override ActionSourceValueModificationOperator Create(string value) => new(value);
    }
}
