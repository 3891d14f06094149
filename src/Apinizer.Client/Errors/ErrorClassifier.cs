namespace Apinizer.Client;

/// <summary>
/// Tells what went wrong from the status, the code and the words of an answer. The status alone says little here: the server answers 400 to
/// what is missing, duplicate or forbidden, and 401 to a missing role. Words change between releases, so markers are sought and never whole texts;
/// the order of the rules matters.
/// </summary>
internal static class ErrorClassifier
{
    private static readonly string[] RoleMarkers = ["admin role", "system admin", "privilege", "permission", "unauthorized api access"];

    private static readonly Rule[] Rules =
    [
        new(ApinizerErrorKind.Authentication) { Codes = ["invalid_grant", "invalid_client", "invalid_token"] },
        new(ApinizerErrorKind.PermissionDenied) { Status = 401, Markers = RoleMarkers, Unless = "token" },
        new(ApinizerErrorKind.Authentication) { Status = 401 },
        new(ApinizerErrorKind.Authentication) { Codes = ["unauthorized_client"] },
        new(ApinizerErrorKind.PermissionDenied) { Status = 403 },
        new(ApinizerErrorKind.NotFound) { Status = 404 },
        new(ApinizerErrorKind.RateLimited) { Status = 429 },
        new(ApinizerErrorKind.RateLimited) { Markers = ["rate limit exceeded"] },
        new(ApinizerErrorKind.AlreadyExists) { Markers = ["already"] },

        // Before the permissions: "not found or user does not have privilege". Before the server's faults: a 500 that says "not found".
        new(ApinizerErrorKind.NotFound) { Markers = ["not found", "not exist", "does not have a secret key assigned"] },
        new(ApinizerErrorKind.PermissionDenied) { Markers = ["permission", "privilege", "admin role", "system admin"] },
        new(ApinizerErrorKind.Conflict) { Status = 409 },
        new(ApinizerErrorKind.Conflict) { Markers = ["in use", "built-in", "cannot proceed", "objects are named"] },
        new(ApinizerErrorKind.Server) { Markers = ["unexpected error", "rollback failed", "could not be encrypted", "may be unreachable"] },
    ];

    /// <returns>The kind; null when the answer reports no error.</returns>
    public static ApinizerErrorKind? Classify(int status, string? code, string? text, bool saysFailure = false)
    {
        if (status is >= 200 and < 300)
        {
            if (text is not null && DeploymentWords.SayFailed(text))
            {
                return ApinizerErrorKind.DeploymentFailed;
            }

            if (!saysFailure)
            {
                return null;
            }
        }

        foreach (var rule in Rules)
        {
            if (rule.Fits(status, code, text))
            {
                return rule.Kind;
            }
        }

        return status >= 500 ? ApinizerErrorKind.Server : ApinizerErrorKind.Validation;
    }

    /// <summary>Whether the words leave open that the user is just not allowed to see what they speak of.</summary>
    public static bool MayBePermissionProblem(string? text, ApinizerErrorKind kind) => kind switch
    {
        ApinizerErrorKind.NotFound => Contains(text, "privilege"),
        ApinizerErrorKind.Authentication => Contains(text, "permission"),
        ApinizerErrorKind.PermissionDenied => true,
        _ => false,
    };

    private static bool Contains(string? text, string marker) => text?.Contains(marker, StringComparison.OrdinalIgnoreCase) == true;

    private sealed class Rule(ApinizerErrorKind kind)
    {
        public ApinizerErrorKind Kind { get; } = kind;

        public int? Status { get; init; }

        public string[]? Codes { get; init; }

        public string[]? Markers { get; init; }

        public string? Unless { get; init; }

        public bool Fits(int status, string? code, string? text)
            => (Status is null || Status == status)
                && (Codes is null || (code is not null && Codes.Contains(code, StringComparer.OrdinalIgnoreCase)))
                && (Markers is null || Array.Exists(Markers, marker => Contains(text, marker)))
                && (Unless is null || !Contains(text, Unless));
    }
}
