using Microsoft.Extensions.Options;

namespace Apinizer.Client.GatewayTokens;

/// <summary>Finds all mistakes in the settings at once and names each setting.</summary>
internal sealed class GatewayTokensOptionsValidator(string registration) : IValidateOptions<GatewayTokensOptions>
{
    public ValidateOptionsResult Validate(string? name, GatewayTokensOptions options)
    {
        if (name != registration)
        {
            return ValidateOptionsResult.Skip;
        }

        var problems = Find(options).ToList();
        return problems.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems);
    }

    /// <exception cref="OptionsValidationException">Something is wrong; the message names every setting concerned.</exception>
    public static void ThrowIfInvalid(GatewayTokensOptions options)
    {
        var problems = Find(options).ToList();
        if (problems.Count > 0)
        {
            throw new OptionsValidationException(nameof(GatewayTokensOptions), typeof(GatewayTokensOptions), problems);
        }
    }

    private static IEnumerable<string> Find(GatewayTokensOptions options)
        => FindInBaseUrl(options).Concat(FindInClient(options)).Concat(FindInAnswers(options)).Concat(ApinizerClientOptionsValidator.FindInLimits(options.ForTransport()));

    private static IEnumerable<string> FindInBaseUrl(GatewayTokensOptions options)
    {
        if (options.BaseUrl is not { } url)
        {
            yield return "BaseUrl is missing: set it to the address of the gateway, for instance https://api.example.com.";
            yield break;
        }

        if (!url.IsAbsoluteUri || url.Scheme is not ("http" or "https"))
        {
            // The address itself is not repeated: it may carry a password.
            yield return "BaseUrl is no absolute http or https address, such as https://api.example.com.";
            yield break;
        }

        if (url.UserInfo.Length > 0 || url.Query.Length > 0 || url.Fragment.Length > 0)
        {
            yield return "BaseUrl must have neither a user name or password nor a query or fragment: set ClientId and ClientSecret.";
        }

        var path = url.AbsolutePath.TrimEnd('/');
        if (path.EndsWith("/auth", StringComparison.OrdinalIgnoreCase) || path.EndsWith("/credential", StringComparison.OrdinalIgnoreCase))
        {
            yield return "BaseUrl must end in neither /auth nor /credential: the client adds what Mode says.";
        }

        if (url.Scheme == "http" && !url.IsLoopback && !options.AllowInsecureHttp)
        {
            yield return $"BaseUrl leads to {url.Host} over plain http, where secrets and tokens can be read on the way: use https, or set AllowInsecureHttp.";
        }
    }

    private static IEnumerable<string> FindInClient(GatewayTokensOptions options)
    {
        if (options.Mode is < GatewayTokenMode.Policy or > GatewayTokenMode.Credential)
        {
            yield return $"Mode {options.Mode} is unknown: use Policy or Credential.";
        }

        if (options.ClientAuthentication is < GatewayClientAuthentication.BasicHeader or > GatewayClientAuthentication.Body)
        {
            yield return $"ClientAuthentication {options.ClientAuthentication} is unknown: use BasicHeader or Body.";
        }

        if (string.IsNullOrWhiteSpace(options.ClientId))
        {
            yield return "ClientId is missing.";
        }
        else if (options.ClientId!.Contains(':') || PathValue.HasControl(options.ClientId!))
        {
            yield return "ClientId must have neither a colon nor control characters: HTTP Basic cannot carry them.";
        }

        if (options.ClientSecret is { } secret && (secret.IsEmpty || PathValue.HasControl(secret.Reveal())))
        {
            yield return "ClientSecret is empty or has control characters. Leave it unset if there is none.";
        }
        else if (options.ClientSecret is null && options.ClientAuthentication == GatewayClientAuthentication.BasicHeader)
        {
            yield return "ClientSecret is missing: BasicHeader needs it. A client without one uses ClientAuthentication Body.";
        }
    }

    private static IEnumerable<string> FindInAnswers(GatewayTokensOptions options)
    {
        if (options.ExpiresInUnit is < GatewayExpiresInUnit.Milliseconds or > GatewayExpiresInUnit.Seconds)
        {
            yield return $"ExpiresInUnit {options.ExpiresInUnit} is unknown: use Milliseconds or Seconds.";
        }

        if (options.FieldNames is null)
        {
            yield return "FieldNames is missing: leave it as it is for the names of the standard.";
            yield break;
        }

        foreach (var (setting, _) in options.FieldNames.All.Where(field => string.IsNullOrWhiteSpace(field.Name)))
        {
            yield return $"FieldNames:{setting} is empty. Leave it as it is where the gateway does not send the member.";
        }

        foreach (var same in options.FieldNames.All.Where(field => !string.IsNullOrWhiteSpace(field.Name)).GroupBy(field => field.Name).Where(same => same.Count() > 1))
        {
            yield return $"FieldNames has the name {same.Key} more than once: {string.Join(", ", same.Select(field => field.Setting))}.";
        }
    }
}
