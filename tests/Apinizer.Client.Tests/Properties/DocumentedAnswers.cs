namespace Apinizer.Client.Tests.Properties;

/// <summary>Answers of every documented shape.</summary>
internal static class DocumentedAnswers
{
    public static string[] All { get; } =
    [
        """{"status":"SUCCESS"}""",
        """{"status":"SUCCESS","resultMessage":"Done","deploymentResult":{"success":true,"responseTime":412,"detailList":[{"envName":"blue","podName":"w","podIp":"10.1.0.7","success":true,"detail":"OK","responseTime":390}]}}""",
        """{"status":"SUCCESS","deploymentResult":{"success":false,"deploymentResults":[{"environmentName":"blue","success":true,"message":"x"},{"environmentName":"green","success":false}]}}""",
        """{"success":true,"deploymentResult":{"deployed":true,"deployedEnvironments":["blue"],"failedEnvironments":[]}}""",
        """{"status":"SUCCESS","resultMessage":"Rolled back. Deployed to environment: blue"}""",
        """{"status":"FAILURE","resultMessage":"ApiProxy (orders) is not found!"}""",
        """{"error":"bad_request","error_description":"Port (0) is not valid!"}""",
        """{"status":"SUCCESS","resultList":[],"resultCount":0}""",
        """{"result":{"success":true}}""",
        """{"status":"SUCCESS","resultCount":1,"resultList":[{"name":"shop","description":"All of it","creationDate":"2026-03-01T10:11:12Z"}]}""",
        """{"status":"SUCCESS","resultList":[{"name":"production","type":"Production","status":"PUBLISHED","projects":["shop"]}]}""",
        """{"status":"SUCCESS","resultList":[{"username":"jane","password":"***","fullName":"Jane","email":"j@example.com","roleNameList":["buyer"],"enabled":true,"ipList":["10.0.0.0/8"],"expireDate":"2027-06-30T21:59:59.000Z","metadata":[{"key":"tier","value":"gold","secret":true}]}]}""",
        """{"status":"SUCCESS","resultList":[{"name":"orders","apiType":"REST","clientRoute":{"relativePathList":["/orders"],"hostList":[],"headerList":[{"key":"a","value":"b"}]},"routingInfo":{"routingAddressList":[{"address":"http://a","weight":1}],"connectTimeout":5,"readTimeout":30},"endpointList":[{"name":"/get","httpMethod":"GET","policyList":[{"type":"policy-x"}]}]}]}""",
        """{"status":"SUCCESS","resultList":[{"environmentName":"production","deploy":true,"revision":"41","lastDeployTime":1772359872345}]}""",
        """{"routeActive":true,"podsActive":2,"podsResponded":2,"servedPath":"/orders","pods":[{"podName":"w","active":true}]}""",
    ];
}
