using System.Globalization;
using System.Text;

namespace Apinizer.Client.Benchmarks.Manager;

/// <summary>The documented answers, as bytes.</summary>
internal static class Answers
{
    public static byte[] Deployed { get; } = Encoding.UTF8.GetBytes("""
        {"status":"SUCCESS","resultMessage":"The change was deployed.","deploymentResult":{"success":true,"responseTime":128,"detailList":[{"envName":"production","podName":"worker-7d9f","podIp":"10.1.2.3","success":true,"responseTime":121}]}}
        """);

    public static byte[] Saved { get; } = """{"status":"SUCCESS"}"""u8.ToArray();

    /// <summary>Credentials of about 250 bytes each.</summary>
    public static byte[] Credentials(int count)
    {
        var json = new StringBuilder("""{"status":"SUCCESS","resultList":[""");
        for (var i = 0; i < count; i++)
        {
            json.Append(i == 0 ? "" : ",").Append(CultureInfo.InvariantCulture, $$"""
                {"username":"consumer-{{i:D6}}","fullName":"Consumer number {{i:D6}}","email":"consumer-{{i:D6}}@example.com","description":"Made by the onboarding of the partners in spring","password":null,"roleNameList":["orders","customers"],"enabled":true,"ipList":["10.0.0.0/8"],"expireDate":"2027-03-31T23:59:59.000Z"}
                """);
        }

        return Encoding.UTF8.GetBytes(json.Append(CultureInfo.InvariantCulture, $$"""],"resultCount":{{count}}}""").ToString());
    }
}
