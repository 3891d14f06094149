using Apinizer.Client;
using Apinizer.Client.GatewayTokens;
using Microsoft.Extensions.Configuration;
using static Microsoft.Extensions.DependencyInjection.ApinizerClientConfiguration;

#pragma warning disable IDE0130 // Beside the extension that uses it.

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Reads the options of the gateway's token service from configuration by hand, as those of the client are.</summary>
internal static class ApinizerGatewayTokensConfiguration
{
    public static void Apply(IConfiguration section, GatewayTokensOptions options)
    {
        Set<Uri>(section, nameof(options.BaseUrl), Address, value => options.BaseUrl = value);
        Set<GatewayTokenMode>(section, nameof(options.Mode), Named, value => options.Mode = value);
        Set<string>(section, nameof(options.ClientId), Text, value => options.ClientId = value);
        Set<string>(section, nameof(options.ClientSecret), Text, value => options.ClientSecret = value);
        Set<GatewayClientAuthentication>(section, nameof(options.ClientAuthentication), Named, value => options.ClientAuthentication = value);
        Set<GatewayExpiresInUnit>(section, nameof(options.ExpiresInUnit), Named, value => options.ExpiresInUnit = value);
        Set<bool>(section, nameof(options.AllowInsecureHttp), bool.TryParse, value => options.AllowInsecureHttp = value);
        Set<TimeSpan>(section, nameof(options.AttemptTimeout), Duration, value => options.AttemptTimeout = value);
        Set<TimeSpan>(section, nameof(options.TotalTimeout), Duration, value => options.TotalTimeout = value);
        Set<TimeSpan>(section, nameof(options.MaxRetryAfter), Duration, value => options.MaxRetryAfter = value);
        Set<int>(section, nameof(options.MaxAttempts), Whole, value => options.MaxAttempts = value);
        Set<RetryMode>(section, nameof(options.RetryMode), Mode, value => options.RetryMode = value);
        Set<string>(section, nameof(options.UserAgent), Text, value => options.UserAgent = value);

        var names = section.GetSection(nameof(options.FieldNames));
        Set<string>(names, nameof(options.FieldNames.AccessToken), Text, value => options.FieldNames.AccessToken = value);
        Set<string>(names, nameof(options.FieldNames.TokenType), Text, value => options.FieldNames.TokenType = value);
        Set<string>(names, nameof(options.FieldNames.ExpiresIn), Text, value => options.FieldNames.ExpiresIn = value);
        Set<string>(names, nameof(options.FieldNames.RefreshToken), Text, value => options.FieldNames.RefreshToken = value);
        Set<string>(names, nameof(options.FieldNames.Scope), Text, value => options.FieldNames.Scope = value);
    }

    private static bool Named<T>(string text, out T value)
        where T : struct, Enum => Enum.TryParse(text, ignoreCase: true, out value);
}
