using Apinizer.Client.ApiProxies;
using Apinizer.Client.Connections;

namespace Apinizer.Client.Tests.RoundTrips;

public sealed class ConnectionRoundTrips
{
    private const string Path = "/apiops/projects/shop/connections/";

    private const string Mail = """
        {"type":"email","name":"mail out","description":"Alarms","deployToWorker":true,"enabled":false,"projectName":"shop","host":"smtp.shop.test","port":2525,"enableStartTls":true,
         "auth":true,"username":"alarm","password":"to-the-mail","defaultEncoding":"UTF-16","addressToTest":"ops@shop.test","from":"alarm@shop.test",
         "additionalProperties":[{"key":"mail.smtp.timeout","value":"900"}]}
        """;

    private const string Batch = """{"type":"linux-script","name":"batch","deployToWorker":false,"hostName":"10.1.0.9","sshPort":2222,"username":"runner","password":"run-it"}""";

    private static readonly string[] Others =
    [
        """
        {"type":"activeMq","name":"orders","activeMqConnectionProtocolType":"AMQP","brokerURL":"amqp://mq.shop.test:5672","username":"mq","password":"mq-pass","destinationType":"TOPIC",
         "destinationName":"orders.placed","sessionAcknowledgement":"CLIENT_ACKNOWLEDGE","sendTimeout":1500,"requestTimeout":2500,"closeTimeout":3500,"connectTimeout":4500,
         "contentType":"text/plain","clientID":"gateway-7","contentEncoding":"UTF-16"}
        """,
        """
        {"type":"database","name":"logs","dbType":"ORACLE","jdbcUrl":"jdbc:oracle:thin:@db.shop.test:1521:LOGS","useCredentials":true,"username":"log","databaseName":"LOGS","password":"db-pass",
         "initialPoolSize":2,"minPoolSize":3,"maxPoolSize":9,"incrementCount":4,"maxStatements":50,"idleConnectionTestPeriod":11000,"connectionTimeout":12000,
         "testConnectionOnCheckout":false,"testConnectionOnCheckin":true,"maxConnectionAge":13000,"maxIdleTime":14000,"selectedEnvironmentId":"e-1","defaultLogSchema":"GW",
         "logTableSchemaOverrides":{"AuditEvent":"AUDIT"},"logTableNameOverrides":{"UnsentMessage":"LOST"}}
        """,
        """
        {"type":"elasticsearch","name":"search","administrate":true,"elasticHostList":[{"scheme":"https","host":"es.shop.test","port":9243,"status":"green","clusterName":"main"}],
         "authenticate":true,"elasticUsername":"es","elasticPassword":"es-pass","encryptCommunication":true,"encryptCommunicationType":"CERT_AND_PRIVATE_KEY_IN_PKCS_12",
         "caCertInPkcs12File":"AQ==","caCertInPkcs12FileContentType":"a/1","caInPemFile":"Ag==","caInPemFileContentType":"a/2","caTruststoreFile":"Aw==","caTruststoreFileContentType":"a/3",
         "caTruststoreFilePass":"trust","caKeystoreFile":"BA==","caKeystoreFileContentType":"a/4","caKeystoreFilePass":"keys","disableHostnameVerification":false,
         "indexLifecyclePolicyCreated":true,"indexLifecyclePolicy":{"policyName":"keep","enableHotPhase":true,"maxAgeOfRollover":1,"maxIndexSizeOfRollover":2,"maxDocCountOfRollover":5000000000,
         "enableWarmPhase":true,"numberOfReplicasForWarm":3,"maxNumShardsForShrink":4,"maxNumSegmentsForForceMerge":5,"enableColdPhase":true,"minAgeOfCold":6,"numberOfReplicasForCold":7,
         "enableDeletePhase":true,"minAgeOfDelete":8},"indexTemplateCreated":true,"indexTemplateName":"t","indexName":"gw","indexTemplateNumberOfShards":2,"indexTemplateNumberOfReplicas":1,
         "indexTemplateRefreshInterval":"9s","connectionTimeoutInMs":2100,"bulkBufferCapacity":70,"bulkFlushIntervalMs":80,"bulkMaxBatchSize":90,"elasticsearchType":"READ",
         "elasticsearchMajorVersion":"ES_9","socketReuseAddress":true,"socketKeepAlive":true,"ioThreads":6,"maxConnectionPerHost":7,"maxConnectionTotal":8}
        """,
        """
        {"type":"ftp","name":"files","host":"ftp.shop.test","port":990,"username":"f","password":"ftp-pass","workingDir":"/out","protocol":"FTPS","timeout":7000,"retryCount":5,
         "useImplicit":true,"useExplicit":false,"sslProtocol":"TLSv1.3"}
        """,
        """
        {"type":"graylog","name":"gray","hostname":"gray.shop.test","port":12202,"transportType":"UDP","tlsEnabled":true,"tlsCertVerificationEnabled":true,"compressionType":"ZLIB",
         "gelfMessageLevel":"NOTICE","queueSize":10,"reconnectDelay":1100,"connectTimeout":1200,"tcpNoDelay":false,"tcpKeepAlive":true,"sendBufferSize":4096,"maxInflightSends":11,"threads":2,
         "tlsTrustCertChainFile":"BQ==","tlsTrustCertChainFileName":"chain.pem","appendToAttributes":false,"appendToMessage":false}
        """,
        """
        {"type":"kafka","name":"events","topicName":"gateway","propertiesMap":{"sasl.jaas.config":{"value":"password=\"k\"","valueType":"STRING"},"acks":{"value":"all","valueType":"STRING"}},
         "enableSecure":true,"protocolTypes":["TLS_1_3"],"keyStoreId":"k-1","keyStoreName":"own","trustStoreId":"t-1","trustStoreName":"trusted"}
        """,
        """
        {"type":"ldap","name":"people","serverAddress":"ldaps://ldap.shop.test:636","requireCertificateType":"REQUIRED_AN_PN","username":"cn=gw","password":"ldap-pass","customFilter":"(mail={0})",
         "searchScope":"ONE_LEVEL","baseDn":"dc=shop","certificateId":"c-1","certificateName":"ldap","useSsl":true,"selectedEnvironmentId":"e-1"}
        """,
        """
        {"type":"logback","name":"disk","logPath":"/var/gw/","logFileName":"traffic","logPodName":"p-1","logFilenamePattern":"%d{yyyy-MM}.%i.log","logPattern":"%m%n","maxFileSize":50,"maxHistory":7,
         "totalSizeCap":3}
        """,
        """
        {"type":"rabbitMq","name":"rabbit","hostPortList":[{"host":"mq1.shop.test","port":5671}],"connectionFactoryVirtualHost":"/gw","authenticationEnabled":true,"connectionFactoryUsername":"r",
         "connectionFactoryPassword":"rabbit-pass","connectionFactoryConnectionTimeout":2200,"connectionFactoryClientProperties":{"team":"gw"},"connectionFactoryRequestedChannelMax":16,
         "connectionFactoryRequestedFrameMax":65536,"connectionFactoryRequestedHeartbeat":30,"connectionFactoryUseSslProtocol":true,"connectionFactorySslProtocol":"TLSv1.3",
         "channelExchange":"x","channelRoutingKey":"k","basicPropertiesAppId":"a","basicPropertiesContentType":"text/plain","basicPropertiesContentEncoding":"gzip","basicPropertiesDeliveryMode":2,
         "basicPropertiesPriority":9,"basicPropertiesReplyTo":"back","basicPropertiesExpiration":"1000","basicPropertiesType":"event","basicPropertiesUserId":"u","basicPropertiesClusterId":"c"}
        """,
        """
        {"type":"snmp","name":"traps","version":"V3","connectionString":"tcp:10.0.0.7/162","securityOrCommunityName":"gw","retryCount":2,"timeout":3300,"messageType":"INFORM",
         "securityLevel":"AUTH_PRIV","privacyProtocolList":["PrivAES192"],"enableUserAuthentication":true,"securityName":"gw","usmUserAuthenticationProtocol":"AuthHMAC192SHA256",
         "authPassphrase":"auth-pass","usmUserPrivacyProtocol":"PrivAES256","privPassphrase":"priv-pass","pduOidForMessage":"1.3.6.1","pduOidForTime":"1.3.6.2","pduVariableMap":{"1.3.6.3":"x"}}
        """,
        """
        {"type":"syslog","name":"sys","syslogProtocolType":"UDP","syslogMessageHostname":"key-7","syslogServerHostname":"sys.shop.test","syslogPort":6514,"syslogTimeout":800,
         "syslogMessageFormat":"RFC_5424","syslogAppName":"gw","syslogFacility":"LOCAL3","syslogSeverity":"WARNING","syslogSslEnabled":true}
        """,
        """
        {"type":"webhook","name":"hook","httpMethod":"PUT","fullUrl":"https://hook.shop.test/x?k=1","headerList":[{"name":"Authorization","value":"Bearer hook"}],"timeout":4,
         "connectionPoolMaxConnectionPerHost":3,"connectionPoolMaxConnectionTotal":6}
        """,
    ];

    private static LinuxScriptConnection Script => new() { Name = "batch", DeployToWorker = false, HostName = "10.1.0.9", SshPort = 2222, Username = "runner", Password = "run-it" };

    [Fact, RoundTrip("connections.list")]
    public Task List() => RoundTrip.ListAsync($"GET {Path}?type=linux-script", (client, ct) => client.Connections.ListAsync("shop", ConnectionType.LinuxScript, ct), [Batch, Mail, .. Others]);

    [Fact, RoundTrip("connections.get")]
    public Task Get() => RoundTrip.ItemAsync($"GET {Path}mail%20out/", (client, ct) => client.Connections.GetAsync("shop", "mail out", ct), Mail);

    [Fact, RoundTrip("connections.create")]
    public Task Create() => RoundTrip.DeployedAsync(
        $"POST {Path}hook/",
        (client, ct) => client.Connections.CreateOrUpdateAsync(
            "shop",
            "hook",
            new WebhookConnection
            {
                Name = "hook",
                DeployToWorker = true,
                HttpMethod = HttpRequestMethod.Post,
                FullUrl = "https://hook.shop.test/",
                HeaderList = [new WebhookHeader { Name = "Authorization", Value = "Bearer hook" }],
                Timeout = TimeSpan.FromSeconds(9),
            },
            cancellationToken: ct),
        """
        {"type":"webhook","name":"hook","deployToWorker":true,"httpMethod":"POST","fullUrl":"https://hook.shop.test/","headerList":[{"name":"Authorization","value":"Bearer hook"}],"timeout":9}
        """);

    [Fact]
    public Task Create_that_is_only_saved()
        => RoundTrip.SavedAsync($"POST {Path}batch/", (client, ct) => client.Connections.CreateOrUpdateAsync("shop", "batch", Script, cancellationToken: ct), Batch);

    [Fact, RoundTrip("connections.update")]
    public Task Replace() => RoundTrip.DeployedAsync(
        $"PUT {Path}batch/",
        (client, ct) => client.Connections.ReplaceAsync("shop", "batch", Script with { DeployToWorker = true }, cancellationToken: ct),
        Batch.Replace("false", "true", StringComparison.Ordinal));

    [Fact]
    public Task Replace_that_renames() => RoundTrip.SavedAsync(
        $"PUT {Path}old%20batch/", (client, ct) => client.Connections.ReplaceAsync("shop", "old batch", Script, rename: true, cancellationToken: ct), Batch);

    [Theory]
    [InlineData(null)]
    [InlineData("*****")]
    public Task Replace_that_lets_the_server_keep_the_secret(string? password) => RoundTrip.SavedAsync(
        $"PUT {Path}batch/",
        (client, ct) => client.Connections.ReplaceAsync("shop", "batch", Script with { Password = password }, MissingSecrets.Keep, cancellationToken: ct),
        Batch.Replace(""","password":"run-it"}""", "}", StringComparison.Ordinal));

    [Fact]
    public async Task Replace_that_is_saved_and_not_deployed_as_asked_says_so()
    {
        using var manager = new FakeManager().AnswerCall(_ => Answers.Json(RoundTrip.Saved));
        using var client = TestClient.WithPassword(manager);

        var error = await Assert.ThrowsAsync<ApinizerDeploymentException>(
            () => client.Connections.ReplaceAsync("shop", "batch", Script with { DeployToWorker = true }, cancellationToken: TestContext.Current.CancellationToken));

        Assert.Equal(DeploymentVerdict.NoTargets, error.Result.Deployment.Verdict);
    }

    [Fact, RoundTrip("connections.delete")]
    public Task Delete() => RoundTrip.DeployedAsync($"DELETE {Path}batch/", (client, ct) => client.Connections.DeleteAsync("shop", "batch", ct));
}
