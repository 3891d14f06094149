using Apinizer.Emulator.Engine;

namespace Apinizer.Emulator.Security;

/// <summary>
/// What an operation demands of its caller: <c>open</c> (nothing, not even a token), <c>token</c>, <c>any</c> (any permission in the project),
/// or pairs of category and action: all of <c>IDENTITY:MANAGE + IDENTITY:DEPLOY_UNDEPLOY</c>, one of <c>SECRETS:EXPORT_IMPORT | PROJECT_MANAGEMENT:EXPORT_IMPORT</c>.
/// A role of the installation stands where a pair would: <see cref="Administrator"/>, <see cref="Analyst"/>.
/// </summary>
internal sealed class Permission
{
    /// <summary>The Manager's text for a caller without the permission.</summary>
    public const string Denied = "User does not have required permission for this operation!";

    /// <summary>The demand of the settings of the installation.</summary>
    public const string Administrator = "admin";

    /// <summary>The demand of the reports over all projects.</summary>
    public const string Analyst = "sysAdmin | sysAnalyzer";

    private readonly string _text;
    private readonly string[][] _alternatives;

    private Permission(string text)
    {
        _text = text;

        // Either the flag or the authority makes an administrator.
        var demand = text == Administrator ? "sysAdmin | ADMIN" : text;
        _alternatives = [.. demand.Split('|').Select(all => all.Split('+', StringSplitOptions.TrimEntries))];
    }

    public bool NeedsToken => _text != "open";

    /// <summary>What a caller without the permission is told. Only the reports say it with another status.</summary>
    public RefusedException Refusal => _text switch
    {
        Administrator => new("Unauthorized! Only users with ADMIN role can access this resource!"),
        Analyst => new("Unauthorized API Access!", 401),
        _ => new(Denied),
    };

    public static Permission Parse(string text) => new(text);

    public bool AllowedFor(User user) => _text is "open" or "token" or "any" || Array.Exists(_alternatives, all => Array.TrueForAll(all, user.Has));
}
