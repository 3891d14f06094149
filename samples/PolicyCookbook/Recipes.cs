using Apinizer.Client;
using Apinizer.Client.Credentials;
using Apinizer.Client.Policies;
using static Apinizer.Client.Policies.Variables;

namespace PolicyCookbook;

/// <summary>
/// Eight real set-ups, in the order in which the gateway should run them: what costs least and refuses most comes first. An API would take those that it needs; three ways to
/// authenticate on one API proxy are for show, and a condition keeps them apart.
/// </summary>
internal static class Recipes
{
    private const string OrderSchema =
        """
        {
          "$schema": "http://json-schema.org/draft-07/schema#",
          "type": "object",
          "properties": { "sku": { "type": "string" }, "quantity": { "type": "integer", "minimum": 1 } },
          "required": ["sku", "quantity"]
        }
        """;

    public static IReadOnlyList<Recipe> All { get; } =
    [
        new("office-network", "IP allow-list, but for partners, who come from anywhere", AllowList()),
        new("api-key", "API key in a header", ApiKey()),
        new("jwt", "JWT that the gateway issued", Jwt()),
        new("introspection", "Token of another identity provider, introspected there", Introspection()),
        new("per-consumer", "100 calls a minute for each consumer, 1,000 for gold ones", Throttling()),
        new("daily-quota", "10,000 calls a day for each consumer", Quota()),
        new("order-schema", "JSON schema of the body, where there is one", Schema()),
        new("card-number", "Card numbers are masked before the backend sees them", Redaction()),
    ];

    private static WhiteIpPolicy AllowList() => new()
    {
        Description = "The office and the data centre",
        Active = true,
        IpList = ["203.0.113.0/24", "198.51.100.10"],
        PolicyCondition = !Header("X-Consumer-Type").In("PARTNER", "RESELLER"),
    };

    /// <summary>The key is the name of a credential that has no password to check.</summary>
    private static AuthClearTextPolicy ApiKey() => new()
    {
        Description = "X-API-Key names the consumer",
        Active = true,
        UsernameVar = Header("X-API-Key"),
        CheckPassword = false,
        ClearAuth = true,
        AddUserToHeader = true,
        UserHeaderName = "X-Consumer",
        PolicyCondition = Header("X-API-Key").Exists(),
    };

    private static AuthJwtPolicy Jwt() => new()
    {
        Description = "Tokens for an hour, refreshed up to five times",
        Active = true,
        JwtSignatureAlgorithm = JwtSignatureAlgorithm.Rs256,
        GrantType = TokenGrantType.ClientCredentials,
        TokenNeverExpires = false,
        TokenExpiresInAmount = 1,
        TokenExpiresInUnit = TimeUnit.Hours,
        RefreshTokenAllowed = true,
        RefreshTokenCount = 5,
        PolicyCondition = !Header("X-API-Key").Exists() & !Header("X-Issuer").EqualTo("partner-idp"),
    };

    /// <summary>The secret comes from where the program keeps its secrets. It is sent, and never shown.</summary>
    private static OidcPolicy Introspection() => new()
    {
        Description = "Opaque tokens of the partners' identity provider",
        Active = true,
        Issuer = "https://idp.example.com",
        AuthorizationEndpoint = "https://idp.example.com/authorize",
        TokenEndpoint = "https://idp.example.com/token",
        IntrospectionEndpoint = "https://idp.example.com/introspect",
        ClientId = "gateway",
        ClientSecret = Environment.GetEnvironmentVariable("IDP_CLIENT_SECRET") ?? "only-for-the-emulator",
        RedirectUri = "https://api.example.com/callback",
        Scopes = ["openid", "orders"],
        ValidateJwtLocally = false,
        PolicyCondition = Header("X-Issuer").EqualTo("partner-idp"),
    };

    private static ApiBasedThrottlingPolicy Throttling() => new()
    {
        Description = "A burst of one consumer does not slow down the others",
        Active = true,
        TargetVariableForIdentity = Context(VariableContextValue.CredentialUsername),
        MessageCountForInterval = 100,
        ThrottlingInterval = ThrottlingInterval.OneMinute,
        IntervalWindowType = IntervalWindowType.Sliding,
        ShowRateLimitStatisticsInResponseHeader = true,
        DetailList = [new() { TargetValue = "gold-.*", RegexExpression = true, MessageCountForInterval = 1_000, QuotaInterval = ThrottlingInterval.OneMinute }],
    };

    private static ApiBasedQuotaPolicy Quota() => new()
    {
        Description = "What the plan allows",
        Active = true,
        TargetVariableForIdentity = Context(VariableContextValue.CredentialUsername),
        MessageCountForInterval = 10_000,
        QuotaInterval = QuotaInterval.OneDay,
        IntervalWindowType = IntervalWindowType.Fixed,
        CacheErrorHandlingType = CacheErrorHandlingType.Continue,
    };

    private static JsonSchemaValidationPolicy Schema() => new()
    {
        Description = "An order has a product and a quantity",
        Active = true,
        PathForBody = "$",
        ShowFirstErrorOnly = false,
        ValidateAgainstSpec = false,
        SchemaDefinitionList = [new() { SchemaNo = 0, SchemaBody = OrderSchema, RootSchema = true }],
        PolicyCondition = Context(VariableContextValue.RequestHttpMethod).In("POST", "PUT"),
    };

    private static RedactionPolicy Redaction() => new()
    {
        Description = "The backend needs the last four digits only",
        Active = true,
        RedactionDefList =
        [
            new()
            {
                RedactionType = PolicyRedactionType.KeyExistence,
                KeyValueVar = JsonBody("$.payment.cardNumber"),
                RedactionDefDetailList =
                [
                    new()
                    {
                        OrderNum = 1,
                        Action = new()
                        {
                            ActionType = ActionType.Modify,
                            SourceVar = JsonBody("$.payment.cardNumber"),
                            SourceDataType = ActionSourceDataType.Text,
                            Operator = ActionSourceValueModificationOperator.Mask,
                            MaskFrom = 0,
                            MaskTo = 12,
                            TargetValSource = ConditionValueSource.Literal,
                            TargetVal = "*",
                        },
                    },
                ],
            },
        ],
    };
}
