using System.Text.Json;
using Apinizer.Client.Policies;

namespace Apinizer.Client.Tests.Models;

/// <summary>What must not be refused: the documentation allows it, or the client does not know enough to judge it.</summary>
public sealed class RulePolicyTests
{
    private static readonly Variable Header = new() { Type = VariableType.Header, HeaderName = "X-Parcel" };

    public static TheoryData<string, string> Allowed => new()
    {
        { "policy-business-rule", """{"actionList":[{"actionType":"STOP"}]}""" },
        { "policy-business-rule", """{"actionList":[{"actionType":"ECHO_OF_TOMORROW"}]}""" },
        { "policy-business-rule", """{"actionList":[{"actionType":"ADD","sourceVar":{"type":"SCRIPT"},"targetValue":"x"}]}""" },
        { "policy-business-rule", """{"actionList":[{"actionType":"DELETE","sourceVar":{"type":"BODY","bodyJsonPath":"$.size"}}]}""" },
        { "policy-redaction", """{"redactionDefList":[{"redactionType":"ROLE","redactionDefDetailList":[{"orderNum":1,"action":{"actionType":"DELETE","sourceVar":{"type":"NEW"}}}]}]}""" },
        {
            "policy-message-builder",
            """
            {"rowList":[{"buildMode":"FORM","sourceVariable":{"type":"PARAMETER","paramType":"FORM","formName":"size"},"targetVariable":{"type":"CUSTOM","name":"size"}}]}
            """
        },
        {
            "policy-message-builder",
            """{"rowList":[{"buildMode":"TEMPLATE","template":"#{size}","targetVariable":{"type":"CUSTOM","id":"7"}},{"buildMode":"NEW","targetVariable":{"type":"NEW"}}]}"""
        },
        {
            "policy-encryption",
            """
            {"encryptionDefList":[{"sourceVar":{"id":"1","type":"BODY"},"targetVar":{"id":"2","type":"BODY"},"cipherAlgorithmVar":{"id":"3","type":"HEADER"},
             "keyCertificateType":"HSM","outputEncodingType":"BASE64"}]}
            """
        },
        {
            "policy-decryption",
            """{"decryptionDefList":[{"sourceVar":{"id":"1","type":"BODY"},"targetVar":{"id":"2","type":"BODY"},"keyName":"k","inputEncodingType":"HEXADECIMAL"}]}"""
        },
        { "policy-ws-security-sign-validation", """{"verKeyStoreName":"parcels"}""" },
        { "policy-ws-security-encrypt", """{"encKeyStoreName":"parcels"}""" },
        {
            "policy-ws-security-sign",
            """{"sigKeyStoreName":"s","sigSigAlgorithm":"HMAC_SHA256","sigC14n":"C14N_11_OMIT_COMMENTS","sigDigAlgorithm":"SHA256","sigKeyIdType":"CUSTOM_KEY_INFO"}"""
        },
        { "policy-ws-security-to-target", """{"wsSecurityEntryOrderList":["SAML_OF_TOMORROW"]}""" },
        { "policy-ws-security-sts-token", """{"tokenCachePeriod":5}""" },
    };

    [Theory]
    [MemberData(nameof(Allowed))]
    public void It_is_not_refused(string kind, string members)
        => Assert.Null(JsonSerializer.Deserialize<Policy>(members.Insert(members.IndexOf('{') + 1, $"\"type\":\"{kind}\","), ApinizerJson.Options)!.FindProblem());

    [Fact]
    public void Chained_ciphers_need_a_vector_and_the_others_do_not()
    {
        foreach (var cipher in new[] { CipherAlgorithm.AesCbcNoPadding, CipherAlgorithm.DesCbcPkcs5Padding, CipherAlgorithm.DesEdeCbcNoPadding })
        {
            Assert.Equal("EncryptionDefList[0].CreateIV", Encrypt(cipher, createIV: false)?.Member);
            Assert.Null(Encrypt(cipher, createIV: true));
        }

        foreach (var cipher in new[] { CipherAlgorithm.AesEcbNoPadding, CipherAlgorithm.RsaEcbOaepWithSha256AndMgf1Padding })
        {
            Assert.Null(Encrypt(cipher, createIV: false));
        }
    }

    [Fact]
    public void Lifetimes_are_seconds()
    {
        var json = JsonSerializer.Serialize<Policy>(new WsSecurityTimestampPolicy { TimeToLive = TimeSpan.FromMinutes(2) }, ApinizerJson.Options);

        Assert.Contains("\"timeToLive\":120", json, StringComparison.Ordinal);
    }

    private static InputProblem? Encrypt(CipherAlgorithm cipher, bool createIV)
        => new EncryptionPolicy
        {
            EncryptionDefList =
            [
                new()
                {
                    SourceVar = Header,
                    TargetVar = Header,
                    CipherAlgorithm = cipher,
                    KeyName = "parcels",
                    CreateIV = createIV,
                    OutputEncodingType = EncodingType.Base64,
                },
            ],
        }.FindProblem();
}
