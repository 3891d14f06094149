namespace Apinizer.Client.Policies;

/// <summary>What callers are told for one of the errors that a policy can end in.</summary>
public sealed record PolicyErrorMessage : ApinizerModel
{
    /// <summary>The id of a message that is there already.</summary>
    public string? Id { get; set; }

    /// <summary>The error, for instance <c>POLICY_IPWHITE_FAILED</c>.</summary>
    public string? ErrorType { get; set; }

    /// <summary>The family of errors that it belongs to, for instance <c>POLICY_IPWHITE</c>.</summary>
    public string? ParentErrorType { get; set; }

    /// <summary>The HTTP status that the product gives.</summary>
    public int? HttpStatusCode { get; set; }

    /// <summary>The code that the product gives.</summary>
    public string? ErrorCode { get; set; }

    /// <summary>The text that the product gives.</summary>
    public string? OriginalMessage { get; set; }

    /// <summary>The HTTP status to give instead.</summary>
    public int? CustomizedHttpStatusCode { get; set; }

    /// <summary>The code to give instead.</summary>
    public string? CustomizedErrorCode { get; set; }

    /// <summary>The text to give instead.</summary>
    public string? CustomizedMessage { get; set; }

    /// <summary>Whether the customized values are given.</summary>
    public bool? Customized { get; set; }
}
