using System.Globalization;
using System.Text.Json;

namespace Apinizer.Client.GatewayTokens;

/// <summary>Reads a token, whose members an administrator may have renamed or left out. What is none of the five is kept: credentials can add facts of their own.</summary>
internal sealed class GatewayTokenReader(GatewayTokensOptions settings) : GatewayReader<GatewayToken>
{
    private const string ExpiryMember = "X-ExpiresAt";

    private readonly GatewayTokenFieldNames _names = settings.FieldNames;

    protected override GatewayToken Read(HttpResponseMessage response, JsonElement answer)
    {
        var members = answer.EnumerateObject().GroupBy(member => member.Name).ToDictionary(same => same.Key, same => same.Last().Value, StringComparer.Ordinal);
        var accessToken = Take(_names.AccessToken);
        if (accessToken is null)
        {
            throw ErrorReader.Unexpected(response, $"The answer has no {_names.AccessToken}. If the gateway gives it another name, set FieldNames:{nameof(_names.AccessToken)}");
        }

        var token = new GatewayToken
        {
            AccessToken = accessToken,
            TokenType = Take(_names.TokenType),
            ExpiresIn = Number(Take(_names.ExpiresIn)) is { } number && Math.Abs(number) < long.MaxValue ? (long)number : null,
            RefreshToken = Take(_names.RefreshToken),
            Scope = Take(_names.Scope),
        };
        token.UnknownMembers = members.Count == 0 ? null : members;
        token.ExpiresAt = JwtExpiry.Of(accessToken) ?? (members.TryGetValue(ExpiryMember, out var end) ? TimeOf(Text(end)) : null) ?? FromNow(token.ExpiresIn);
        return token;

        string? Take(string name)
        {
            var text = members.TryGetValue(name, out var value) ? Text(value) : null;
            members.Remove(name);
            return text;
        }
    }

    /// <returns>Null for what cannot be one, empty texts among it.</returns>
    private static string? Text(JsonElement value)
    {
        try
        {
            return value.ValueKind switch
            {
                JsonValueKind.String when value.GetString() is { Length: > 0 } text => text,
                JsonValueKind.Number => value.GetRawText(),
                _ => null,
            };
        }
        catch (InvalidOperationException)
        {
            // Half a surrogate pair.
            return null;
        }
    }

    private static double? Number(string? text) => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && !double.IsNaN(number) ? number : null;

    /// <summary>The format is not documented: a date, or a count since 1970, which in milliseconds has three digits more.</summary>
    private static DateTimeOffset? TimeOf(string? text)
        => Number(text) is { } count ? UnixTime.FromSeconds(count >= 1e11 ? count / 1000 : count)
            : DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) ? time
            : null;

    /// <summary>Zero and less are what many servers say of tokens that do not end.</summary>
    private DateTimeOffset? FromNow(long? expiresIn)
    {
        if (expiresIn is not > 0)
        {
            return null;
        }

        var now = settings.TimeProvider.GetUtcNow();
        var seconds = settings.ExpiresInUnit == GatewayExpiresInUnit.Seconds ? expiresIn.Value : expiresIn.Value / 1000d;
        return seconds < (DateTimeOffset.MaxValue - now).TotalSeconds ? now + TimeSpan.FromSeconds(seconds) : null;
    }
}
