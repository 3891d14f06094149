namespace Apinizer.Emulator.Security;

/// <summary>
/// What an operation demands of its caller: <c>open</c> (nothing, not even a token), <c>token</c>, <c>any</c> (any permission in the project),
/// <c>admin</c>, or pairs of category and action that are all needed, as in <c>IDENTITY:MANAGE + IDENTITY:DEPLOY_UNDEPLOY</c>.
/// </summary>
internal sealed class Permission
{
    /// <summary>The Manager's text for a caller without the permission.</summary>
    public const string Denied = "User does not have required permission for this operation!";

    private readonly string _text;
    private readonly string[] _pairs;

    private Permission(string text)
    {
        _text = text;
        _pairs = text.Contains(':', StringComparison.Ordinal) ? text.Split('+', StringSplitOptions.TrimEntries) : [];
    }

    public bool NeedsToken => _text != "open";

    public static Permission Parse(string text) => new(text);

    public bool AllowedFor(User user) => _text switch
    {
        "open" or "token" or "any" => true,
        "admin" => user.IsAdministrator,
        _ => Array.TrueForAll(_pairs, user.Has),
    };
}
