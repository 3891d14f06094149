using Apinizer.Client.Policies;

namespace Apinizer.Client.Tests.Models;

internal sealed class JosePolicyMistakes : PolicyMistakes
{
    private static readonly JoseImplementationPolicy Make = new()
    {
        JoseTarget = JoseImplementationSignedTarget.Body,
        Issuer = "https://shop.example.test",
        AudienceList = ["stock"],
        Subject = "order",
        TypeValue = "JWT",
        ExpirationTimeValue = 5,
        ExpirationTimeUnit = TimeUnit.Minutes,
        EncryptionMethod = JwkEncryptionMethod.A256Gcm,
    };

    private static readonly JoseImplementationPolicy Proof = new()
    {
        JoseTarget = JoseImplementationSignedTarget.Empty,
        EnableDpop = true,
        SignByIssuer = false,
        JwkIdForValidationAndSign = "proof-key",
        DpopHtu = "https://stock.example.test/reserve",
    };

    private static readonly JoseValidationPolicy Validate = new() { JoseTarget = JoseTarget.Body, ClientSourcePart = JoseUserSourcePart.Claims, StripAndDecode = JoseStripAndDecode.None };

    private static readonly JoseDynamicKeyConfig Fetched = new()
    {
        KeySourceMode = JoseKeySourceMode.DynamicHttp,
        HttpRequest = new() { EndpointUrl = "https://login.example.test/keys" },
        KeyExtractionVariable = new() { Type = VariableType.Header, HeaderName = "X-Key" },
    };

    protected override Dictionary<string, (Policy Policy, string Message)> Cases { get; } = new()
    {
        ["no target"] = (Make with { JoseTarget = null }, "JoseTarget: it must be set"),
        ["a target without variable"] = (Make with { JoseTarget = JoseImplementationSignedTarget.ChooseFromVariable }, "JoseTargetVariable: it must be set"),
        ["an incomplete target"] = (Make with { JoseTargetVariable = Incomplete }, "JoseTargetVariable.HeaderName: it must not be empty"),
        ["no issuer"] = (Make with { Issuer = null }, "Issuer: it must not be empty"),
        ["no audience"] = (Make with { AudienceList = [] }, "AudienceList: it must not be empty"),
        ["a blank audience"] = (Make with { AudienceList = [" "] }, "AudienceList: an entry is empty"),
        ["no subject"] = (Make with { Subject = null }, "Subject: it must not be empty"),
        ["no type"] = (Make with { TypeValue = null }, "TypeValue: it must not be empty"),
        ["no end"] = (Make with { ExpirationTimeValue = null }, "ExpirationTimeValue: it must be set"),
        ["an end at once"] = (Make with { ExpirationTimeValue = 0 }, "ExpirationTimeValue: it must be at least 1"),
        ["no unit"] = (Make with { ExpirationTimeUnit = null }, "ExpirationTimeUnit: it must be set"),
        ["a claim without value"] = (Make with { AdditionalClaimMap = new Dictionary<string, MapValue> { ["shop"] = new() } }, "AdditionalClaimMap[shop].Value: it must be set"),
        ["no key to sign with"] = (Make with { SignByIssuer = false }, "JwkIdForValidationAndSign: it must not be empty"),
        ["no encryption"] = (Make with { EncryptionMethod = null }, "EncryptionMethod: it must be set"),
        ["no key to encrypt with"] = (Make with { EncryptByIssuer = false }, "JwkIdForDecryptionAndEncryption: it must not be empty"),
        ["claims without variable"] = (Make with { EncodedClaimsTargetForDataManipulation = JoseTarget.ChooseFromVariable }, "DecodedClaimsTargetVariableForDataManipulation: it must be set"),
        ["claims in an incomplete variable"] = (Make with { DecodedClaimsTargetVariableForDataManipulation = Incomplete }, "DecodedClaimsTargetVariableForDataManipulation.HeaderName: it must not be empty"),
        ["a proof that is not signed"] = (Proof with { Sign = false }, "Sign: a DPoP proof is signed"),
        ["a proof that the issuer signs"] = (Proof with { SignByIssuer = null }, "SignByIssuer: it must be false"),
        ["a proof without key"] = (Proof with { JwkIdForValidationAndSign = null }, "JwkIdForValidationAndSign: it must not be empty"),
        ["a proof for no address"] = (Proof with { DpopHtu = null }, "DpopHtu: it must not be empty"),
        ["a proof for a token that stands nowhere"] = (Proof with { DpopAccessTokenSource = DpopAccessTokenSource.Variable }, "DpopAccessTokenVariable: it must be set"),
        ["a proof for a token in an incomplete variable"] = (Proof with { DpopAccessTokenVariable = Incomplete }, "DpopAccessTokenVariable.HeaderName: it must not be empty"),
        ["a proof with an incomplete nonce"] = (Proof with { DpopNonceVariable = Incomplete }, "DpopNonceVariable.HeaderName: it must not be empty"),
        ["nothing to fetch a key with"] = (Signed(Fetched with { HttpRequest = null }), "DynamicKeyForValidationAndSign.HttpRequest: it must be set"),
        ["nowhere to fetch a key"] = (Signed(Request(new() { BaseUrl = "" })), "DynamicKeyForValidationAndSign.HttpRequest.EndpointUrl: it must not be empty"),
        ["a key that stands nowhere"] = (Signed(Fetched with { KeyExtractionVariable = null }), "DynamicKeyForValidationAndSign.KeyExtractionVariable: it must be set"),
        ["a key in an incomplete variable"] = (Signed(Fetched with { KeyExtractionVariable = Incomplete }), "DynamicKeyForValidationAndSign.KeyExtractionVariable.HeaderName: it must not be empty"),
        ["keys that are cached by nothing"] = (Signed(Fetched with { EnableCache = true }), "DynamicKeyForValidationAndSign.CacheByVariable: it must be set"),
        ["keys that are cached by an incomplete variable"] = (Signed(Fetched with { CacheByVariable = Incomplete }), "DynamicKeyForValidationAndSign.CacheByVariable.HeaderName: it must not be empty"),
        ["a key request whose waits do not grow"] = (Signed(Fetched with { HttpRetrySettings = new() { RetryBackoffMultiplier = 0.5m } }), "HttpRetrySettings.RetryBackoffMultiplier: it must be more than 1"),
        ["a header without name"] = (Signed(Request(new() { HeaderList = [new() { Value = "1" }] })), "HttpRequest.HeaderList[0].Name: it must not be empty"),
        ["a masked header"] = (Signed(Request(new() { HeaderList = [new() { Name = "X-Key", Value = "***" }] })), "HttpRequest.HeaderList[0].Value: it is a mask"),
        ["a masked parameter"] = (Signed(Request(new() { ParameterList = [new() { Name = "key", Value = "***" }] })), "HttpRequest.ParameterList[0].Value: it is a mask"),
        ["a masked body"] = (Signed(Request(new() { RequestBody = "***" })), "HttpRequest.RequestBody: it is a mask"),
        ["a part without name"] = (Signed(Request(new() { FormDataList = [new() { Value = "1" }] })), "HttpRequest.FormDataList[0].Key: it must not be empty"),
        ["a masked field"] = (Signed(Request(new() { UrlEncodedList = [new() { Key = "client_secret", Value = "***" }] })), "HttpRequest.UrlEncodedList[0].Value: it is a mask"),
        ["no target to validate"] = (Validate with { JoseTarget = null }, "JoseTarget: it must be set"),
        ["a target to validate without variable"] = (Validate with { JoseTarget = JoseTarget.ChooseFromVariable }, "JoseTargetVariable: it must be set"),
        ["a client without variable"] = (Validate with { ClientSourcePart = JoseUserSourcePart.Variable }, "ClientSourceVariable: it must be set"),
        ["a client in an incomplete variable"] = (Validate with { ClientSourceVariable = Incomplete }, "ClientSourceVariable.HeaderName: it must not be empty"),
        ["a blank accepted audience"] = (Validate with { AcceptedAudienceList = [""] }, "AcceptedAudienceList: an entry is empty"),
        ["an expected claim without value"] = (Validate with { ExactMatchClaimMap = new Dictionary<string, MapValue> { ["shop"] = new() } }, "ExactMatchClaimMap[shop].Value: it must be set"),
        ["a required claim without name"] = (Validate with { RequiredClaimList = [""] }, "RequiredClaimList: an entry is empty"),
        ["a prohibited claim without name"] = (Validate with { ProhibitedClaimList = [""] }, "ProhibitedClaimList: an entry is empty"),
        ["no key to validate with"] = (Validate with { ValidateByIssuer = false }, "JwkIdForValidationAndSign: it must not be empty"),
        ["no key to decrypt with"] = (Validate with { DecryptByIssuer = false }, "JwkIdForDecryptionAndEncryption: it must not be empty"),
        ["an incomplete key to decrypt with"] = (Validate with { DecryptByIssuer = false, DynamicKeyForDecryptionAndEncryption = Fetched with { HttpRequest = null } }, "DynamicKeyForDecryptionAndEncryption.HttpRequest: it must be set"),
        ["no claims to decode"] = (Validate with { StripAndDecode = JoseStripAndDecode.Partial }, "JwtClaimsToDecode: it must not be empty"),
        ["decoded claims without variable"] = (Validate with { DecodedClaimsTargetForDataManipulation = JoseTarget.ChooseFromVariable }, "DecodedClaimsTargetVariableForDataManipulation: it must be set"),
    };

    private static Variable Incomplete => new() { Type = VariableType.Header };

    private static JoseImplementationPolicy Signed(JoseDynamicKeyConfig key) => Make with { SignByIssuer = false, DynamicKeyForValidationAndSign = key };

    private static JoseDynamicKeyConfig Request(JoseKeyRequest request)
        => Fetched with { HttpRequest = request.BaseUrl is null ? request with { EndpointUrl = "https://login.example.test/keys" } : request };
}
