using System.Text.Json.Nodes;

namespace Apinizer.Emulator.Tests;

public sealed class ConnectionTests
{
    private const string Path = ManagerUnderTest.Project + "connections/";

    [Fact]
    public async Task A_connection_is_deployed_everywhere_and_read_by_name_in_any_case()
    {
        await using var manager = await ManagerUnderTest.StartAsync();
        var created = (await manager.PostAsync(Path + "Syslog-1/", """{"type":"syslog","name":"syslog-1","description":"Mine","syslogServerHostname":"logs"}""")).IsOk();

        Assert.Equal(
            """{"success":true,"deploymentResults":[{"environmentName":"production","success":true,"message":"Deployment successful"},{"environmentName":"staging","success":true,"message":"Deployment successful"}]}""",
            created["deploymentResult"].ToJsonString());
        var read = (await manager.GetAsync(Path + "SYSLOG-1/")).IsOk();
        Assert.Equal(
            """{"type":"syslog","name":"syslog-1","description":"Mine","deployToWorker":true,"enabled":true,"syslogProtocolType":"TCP","syslogMessageHostname":null,"syslogServerHostname":"logs","""
            + """
              "syslogPort":514,"syslogTimeout":500,"syslogMessageFormat":"RFC_3164","syslogAppName":"Apinizer","syslogFacility":"AUDIT","syslogSeverity":"INFORMATIONAL","syslogSslEnabled":false}
              """,
            read.OnlyItem.ToJsonString());
        (await manager.GetAsync(Path + "other/")).IsRefused("Connection (name: other) was not found!");
        (await manager.GetAsync(Path + "%20/")).IsRefused("Connection name can not be empty!");
    }

    [Theory]
    [MemberData(nameof(Types))]
    public async Task Every_type_is_kept_and_lists_hide_its_secrets(string type, string members, string[] secrets)
    {
        await using var manager = await ManagerUnderTest.StartAsync(options => options.RejectUnknownMembers = true);
        var sent = Body(type, members);
        (await manager.PostAsync(Path + "mine/", sent.ToJsonString())).IsOk();

        var listed = (await manager.GetAsync($"{Path}?type={type}")).IsOk().OnlyItem.AsObject();
        var read = (await manager.GetAsync(Path + "mine/")).IsOk().OnlyItem.AsObject();
        Assert.Equal(listed.Select(member => member.Key), read.Select(member => member.Key));
        foreach (var (member, value) in sent)
        {
            Assert.Equal(secrets.Contains(member) ? "null" : value!.ToJsonString(), listed[member]?.ToJsonString() ?? "null");
            Assert.Equal(secrets.Contains(member) && type != "email" ? "null" : value!.ToJsonString(), read[member]?.ToJsonString() ?? "null");
            Assert.Equal(value!.ToJsonString(), manager.Emulator.State.Find("connections", "MyProject", "mine")![member]?.ToJsonString() ?? "null");
        }

        Assert.Empty((await manager.GetAsync($"{Path}?type={(type == "snmp" ? "ldap" : "snmp")}")).IsOk().Column("name"));
        read["description"] = "Changed";
        (await manager.PutAsync(Path + "mine/", With(read, sent, secrets).ToJsonString())).IsOk();
        Assert.Equal("Changed", (await manager.GetAsync(Path + "mine/")).OnlyItem["description"]!.ToString());
        (await manager.DeleteAsync(Path + "mine/")).IsOk();
        Assert.Empty(manager.Emulator.State.Names("connections", "MyProject"));
    }

    [Theory]
    [MemberData(nameof(Demands))]
    public async Task Members_are_checked(string type, string change, string message)
    {
        await using var manager = await ManagerUnderTest.StartAsync();
        var sent = Body(type, Types.Single(row => row.Data.Item1 == type).Data.Item2);
        foreach (var (member, value) in JsonNode.Parse(change)!.AsObject())
        {
            sent[member] = value?.DeepClone();
        }

        (await manager.PostAsync(Path + "mine/", sent.ToJsonString())).IsRefused(message);
        Assert.Empty(manager.Emulator.State.Names("connections", "MyProject"));
    }

    [Fact]
    public async Task A_list_is_of_one_type()
    {
        await using var manager = await ManagerUnderTest.StartAsync();
        await manager.PostAsync(Path + "b/", """{"type":"webhook","name":"b","fullUrl":"https://example.com/hook"}""");
        await manager.PostAsync(Path + "c/", """{"type":"syslog","name":"c","syslogServerHostname":"logs"}""");
        await manager.PostAsync(Path + "a/", """{"type":"webhook","name":"a","fullUrl":"https://example.com/hook"}""");

        Assert.Equal(["a", "b"], (await manager.GetAsync(Path + "?type=webhook")).IsOk().Column("name"));
        (await manager.GetAsync(Path)).IsRefused("Connection type parameter is required!");
        (await manager.GetAsync(Path + "?type=Webhook")).IsRefused("Invalid connection type: Webhook");
    }

    [Fact]
    public async Task Lists_are_for_everybody_who_may_do_anything_in_the_project()
    {
        await using var manager = await ManagerUnderTest.StartAsync();
        await manager.PostAsync(Path + "c/", """{"type":"syslog","name":"c","syslogServerHostname":"logs"}""");
        manager.Emulator.AddUser("reader", "x", ["SECRETS:VIEW"]);
        manager.Token = (await manager.LogInAsync("reader", "x"))["access_token"].ToString();

        Assert.Equal(["c"], (await manager.GetAsync(Path + "?type=syslog")).IsOk().Column("name"));
        (await manager.GetAsync(Path + "c/")).IsRefused("User does not have required permission for this operation!");
        (await manager.DeleteAsync(Path + "c/")).IsRefused("User does not have required permission for this operation!");
    }

    [Fact]
    public async Task Creating_replaces_a_connection_of_the_same_type()
    {
        await using var manager = await ManagerUnderTest.StartAsync();
        (await manager.PostAsync(Path + "mail/", """{"type":"email","name":"mail","description":"Old","host":"one"}""")).IsOk();
        (await manager.PostAsync(Path + "MAIL/", """{"type":"email","name":"MAIL","host":"two"}""")).IsOk();

        var read = (await manager.GetAsync(Path + "mail/")).OnlyItem;
        Assert.Equal(("mail", null, "two"), (read["name"]!.ToString(), read["description"]?.ToString(), read["host"]!.ToString()));
        (await manager.PostAsync(Path + "mail/", """{"type":"syslog","name":"mail","syslogServerHostname":"logs"}""")).IsRefused("Connection (name: mail) already exists!");
        (await manager.PostAsync(Path + "other/", """{"type":"email","name":"mail","host":"two"}""")).IsRefused("Connection name in path (other) does not match name in body (mail)!");
        (await manager.PostAsync(Path + "other/", """{"type":"email","name":" ","host":"two"}""")).IsRefused("name value can not be empty!");
        (await manager.PostAsync(Path + "other/", """{"name":"other","host":"two"}""")).IsRefused("type value can not be empty!");
        (await manager.PostAsync(Path + "other/", """{"type":"ops-genie","name":"other"}""")).IsRefused("Invalid connection type: ops-genie");
    }

    [Fact]
    public async Task An_update_replaces_everything_and_does_not_guess_secrets()
    {
        await using var manager = await ManagerUnderTest.StartAsync();
        const string Broker = """ "type":"activeMq","activeMqConnectionProtocolType":"TCP","brokerURL":"tcp://mq:61616","destinationType":"QUEUE","destinationName":"orders" """;
        await manager.PostAsync(Path + "mq/", "{" + Broker + ""","name":"mq","description":"Old","password":"s3cret","enabled":false}""");
        await manager.PostAsync(Path + "files/", """{"type":"ftp","name":"files","host":"h","username":"u","password":"s3cret","protocol":"SFTP"}""");
        var masked = (await manager.GetAsync(Path + "files/")).OnlyItem.ToJsonString();

        (await manager.PutAsync(Path + "mq/", "{" + Broker + "}")).IsOk();

        var stored = manager.Emulator.State.Find("connections", "MyProject", "mq")!;
        Assert.Equal(("mq", null, null, "true"), (stored["name"]!.ToString(), stored["description"], stored["password"], stored["enabled"]!.ToJsonString()));
        (await manager.PutAsync(Path + "files/", masked)).IsRefused("password value can not be empty!");
        Assert.Equal("s3cret", manager.Emulator.State.Find("connections", "MyProject", "files")!["password"]!.ToString());
        (await manager.PutAsync(Path + "none/", """{"type":"syslog","syslogServerHostname":"logs"}""")).IsRefused("Connection (name: none) was not found!");
    }

    [Fact]
    public async Task The_name_in_the_body_renames_and_traffic_logs_follow()
    {
        const string Logs = ManagerUnderTest.Project + "apiProxies/pets/trafficLogSettings/staging/";
        await using var manager = await ManagerUnderTest.StartAsync();
        await manager.CreateProxyAsync("pets");
        await manager.PostAsync(Path + "old/", """{"type":"syslog","name":"old","syslogServerHostname":"logs"}""");
        await manager.PostAsync(Path + "taken/", """{"type":"syslog","name":"taken","syslogServerHostname":"logs"}""");
        (await manager.PutAsync(Logs, """{"connectorSettingsMap":{"old":{"enabled":true}}}""")).IsOk();

        (await manager.PutAsync(Path + "old/", """{"type":"syslog","name":"Taken","syslogServerHostname":"logs"}""")).IsRefused("Connection (name: Taken) already exists!");
        (await manager.PutAsync(Path + "old/", """{"type":"syslog","name":"new","syslogServerHostname":"logs"}""")).IsOk();
        (await manager.PutAsync(Path + "new/", """{"type":"syslog","name":"New","syslogServerHostname":"logs"}""")).IsOk();

        Assert.Equal(["New", "taken"], (await manager.GetAsync(Path + "?type=syslog")).Column("name"));
        Assert.Equal("""{"New":{"enabled":true}}""", (await manager.GetAsync(Logs)).OnlyItem["connectorSettingsMap"]!.ToJsonString());

        // Nothing protects a connection that is referred to.
        (await manager.DeleteAsync(Path + "new/")).IsOk();
        Assert.False((await manager.GetAsync(Logs)).OnlyItem["connectorSettingsMap"]!.AsObject().ContainsKey("New"));
    }

    [Fact]
    public async Task Gateways_are_told_only_if_they_shall_know_it()
    {
        const string Hidden = """{"type":"syslog","name":"c","syslogServerHostname":"logs","deployToWorker":false}""";
        await using var manager = await ManagerUnderTest.StartAsync();
        manager.Emulator.FailDeployments("staging", "No route to host");

        Assert.Equal("""{"status":"SUCCESS"}""", (await manager.PostAsync(Path + "c/", Hidden)).Text);
        Assert.Equal("""{"status":"SUCCESS"}""", (await manager.DeleteAsync(Path + "c/")).Text);
        await manager.PostAsync(Path + "c/", Hidden);
        var failed = (await manager.PutAsync(Path + "c/", """{"type":"syslog","syslogServerHostname":"logs"}""")).IsOk()["deploymentResult"];
        Assert.Equal("false", failed["success"]!.ToJsonString());
        Assert.Equal(["Deployment successful", "No route to host"], failed["deploymentResults"]!.AsArray().Select(result => result!["message"]!.ToString()));
        Assert.Equal("""{"status":"SUCCESS"}""", (await manager.PutAsync(Path + "c/", Hidden)).Text);
        Assert.Equal(2, (await manager.DeleteAsync(Path + "c/")).IsOk()["deploymentResult"]["deploymentResults"]!.AsArray().Count);
        (await manager.DeleteAsync(Path + "c/")).IsRefused("Connection (name: c) was not found!");
    }

    [Fact]
    public async Task Keystores_of_Kafka_are_named_and_kept_by_id()
    {
        const string Keystores = ManagerUnderTest.Project + "keystores/";
        await using var manager = await ManagerUnderTest.StartAsync();
        var sent = Body("kafka", Types.Single(row => row.Data.Item1 == "kafka").Data.Item2);
        (sent["enableSecure"], sent["protocolTypes"], sent["keyStoreName"]) = (true, new JsonArray("TLS_1_3"), "tls");
        (await manager.PostAsync(Path + "mine/", sent.ToJsonString())).IsRefused("Keystore (name: tls) is not found!");
        (await manager.PostAsync(Keystores, """{"name":"tls","keyStoreEnvironmentList":[{"environmentName":"production","file":"eA==","password":"p","alias":"a","keyStoreType":"JKS"}]}""")).IsOk();

        (await manager.PostAsync(Path + "mine/", sent.ToJsonString())).IsOk();

        var read = (await manager.GetAsync(Path + "mine/")).OnlyItem;
        Assert.Equal("tls", read["keyStoreName"]!.ToString());
        Assert.NotNull(read["keyStoreId"]);
        Assert.Null(read["trustStoreName"]);
        Assert.Null(read["trustStoreId"]);
        (await manager.DeleteAsync(Keystores + "tls/")).IsOk();
        Assert.Null((await manager.GetAsync(Path + "mine/")).OnlyItem["keyStoreName"]);
    }

    [Fact]
    public async Task Logback_gets_a_tidy_path_and_the_name_of_its_host()
    {
        await using var manager = await ManagerUnderTest.StartAsync();
        var sent = Body("logback", Types.Single(row => row.Data.Item1 == "logback").Data.Item2);
        (sent["logPath"], sent["logFileName"]) = ("/var/logs", "/traffic");
        sent.Remove("logPodName");

        (await manager.PostAsync(Path + "mine/", sent.ToJsonString())).IsOk();

        var read = (await manager.GetAsync(Path + "mine/")).OnlyItem;
        Assert.Equal(("/var/logs/", "traffic"), (read["logPath"]!.ToString(), read["logFileName"]!.ToString()));
        Assert.NotEmpty(read["logPodName"]!.ToString());
    }

    [Theory]
    [InlineData("""{"type":"database","name":"short","host":"db","port":5432,"databaseName":"shop","username":"u","password":"p"}""", "host")]
    [InlineData("""{"type":"kafka","name":"short","topicName":"orders","bootstrapServers":"broker:9092"}""", "bootstrapServers")]
    public async Task The_short_calls_of_the_pages_for_all_types_work_and_nothing_comes_of_their_members(string json, string ignored)
    {
        await using var manager = await ManagerUnderTest.StartAsync(options => options.RejectUnknownMembers = true);
        (await manager.PostAsync(Path + "short/", json)).IsOk();
        Assert.False((await manager.GetAsync(Path + "short/")).OnlyItem.AsObject().ContainsKey(ignored));
    }

    public static TheoryData<string, string, string[]> Types => new()
    {
        { "email", """ "host":"mail","port":25,"enableStartTls":true,"auth":true,"username":"u","password":"s3cret","from":"a@example.com","additionalProperties":[{"key":"k","value":"v"}] """, ["password"] },
        { "ftp", """ "host":"files","username":"u","password":"s3cret","protocol":"FTPS","useExplicit":true,"workingDir":"/in" """, ["password"] },
        { "linux-script", """ "hostName":"box","sshPort":2222,"username":"u","password":"s3cret" """, ["password"] },
        { "database", """ "dbType":"ORACLE","jdbcUrl":"jdbc:oracle:thin:@db:1521:SHOP","username":"u","password":"s3cret","maxPoolSize":9,"logTableNameOverrides":{"AuditEvent":"audit"} """, ["password"] },
        { "ldap", """ "serverAddress":"ldap://dir:389","username":"cn=x","password":"s3cret","baseDn":"dc=shop","searchScope":"ONE_LEVEL" """, ["password"] },
        { "kafka", """ "topicName":"orders","propertiesMap":{"bootstrap.servers":{"value":"k:9092","valueType":"STRING"},"key.serializer":{"value":"S"},"value.serializer":{"value":"S"},"retries":{"value":"3","valueType":"INTEGER"}} """, [] },
        { "rabbitMq", """ "hostPortList":[{"host":"mq","port":5671}],"authenticationEnabled":true,"connectionFactoryUsername":"u","connectionFactoryPassword":"s3cret","connectionFactoryClientProperties":{"a":"b"},"basicPropertiesDeliveryMode":2 """, ["connectionFactoryPassword"] },
        { "activeMq", """ "activeMqConnectionProtocolType":"AMQP","brokerURL":"amqp://mq:5672","username":"u","password":"s3cret","destinationType":"TOPIC","destinationName":"orders" """, ["password"] },
        {
            "snmp",
            """ "version":"V3","connectionString":"udp:10.0.0.1/162","securityOrCommunityName":"u","securityLevel":"AUTH_PRIV","enableUserAuthentication":true,"securityName":"u","usmUserAuthenticationProtocol":"AuthSHA","authPassphrase":"passphrase-1","usmUserPrivacyProtocol":"PrivAES256","privPassphrase":"passphrase-2","privacyProtocolList":["PrivDES"],"pduOidForMessage":"1.3.6","pduVariableMap":{"1.3.7":"x"} """,
            ["authPassphrase", "privPassphrase"]
        },
        { "webhook", """ "httpMethod":"PATCH","fullUrl":"https://example.com/hook?a=b","headerList":[{"name":"Authorization","value":"Bearer t"}],"timeout":5 """, [] },
        { "graylog", """ "hostname":"logs","transportType":"UDP","gelfMessageLevel":"DEBUG","tlsEnabled":true,"tlsCertVerificationEnabled":true,"tlsTrustCertChainFile":"eA==","sendBufferSize":64 """, ["tlsTrustCertChainFile"] },
        { "syslog", """ "syslogServerHostname":"logs","syslogProtocolType":"UDP","syslogFacility":"LOCAL7","syslogSeverity":"DEBUG","syslogMessageFormat":"RFC_5425" """, [] },
        { "logback", """ "logPath":"/var/logs/","logFileName":"traffic","logPodName":"pod","logFilenamePattern":"%i.log","logPattern":"%m%n","maxFileSize":25,"maxHistory":0,"totalSizeCap":0 """, [] },
        {
            "elasticsearch",
            """ "administrate":true,"elasticHostList":[{"scheme":"https","host":"es","port":9243}],"authenticate":true,"elasticUsername":"u","elasticPassword":"s3cret","encryptCommunication":true,"encryptCommunicationType":"CERT_AND_PRIVATE_KEY_IN_PKCS_12","caKeystoreFile":"eA==","caKeystoreFilePass":"p","indexTemplateCreated":true,"indexTemplateName":"logs","elasticsearchType":"READ","elasticsearchMajorVersion":"ES_9" """,
            ["elasticPassword", "caKeystoreFile", "caKeystoreFilePass"]
        },
    };

    public static TheoryData<string, string, string> Demands => new()
    {
        { "email", """{"host":" "}""", "host value can not be empty!" },
        { "email", """{"password":null}""", "password value can not be empty!" },
        { "email", """{"port":"25"}""", "JSON parse error: port must be a number!" },
        { "ftp", """{"protocol":"ftp"}""", "JSON parse error: protocol must be one of FTP, SFTP, FTPS!" },
        { "ftp", """{"useExplicit":false}""", "Either useImplicit or useExplicit must be set for FTPS!" },
        { "ftp", """{"useImplicit":true}""", "useImplicit and useExplicit can not be set together!" },
        { "linux-script", """{"hostName":null}""", "hostName value can not be empty!" },
        { "database", """{"jdbcUrl":null}""", "jdbcUrl value can not be empty!" },
        { "database", """{"dbType":null}""", "dbType value can not be empty!" },
        { "database", """{"username":null}""", "username value can not be empty!" },
        {
            "database", """{"logTableSchemaOverrides":{"Other":"x"}}""",
            "JSON parse error: logTableSchemaOverrides must be an object of strings under the names ApiProxyTraffic, PolicyCapture, AuditEvent, Application, UnsentMessage, TokenTraffic!"
        },
        { "ldap", """{"baseDn":null}""", "baseDn value can not be empty!" },
        { "ldap", """{"useSsl":true,"requireCertificateType":"REQUIRED_CN"}""", "certificateId value can not be empty!" },
        { "kafka", """{"topicName":null}""", "topicName value can not be empty!" },
        { "kafka", """{"propertiesMap":{"bootstrap.servers":{"value":"k:9092"}}}""", "propertiesMap must contain key.serializer!" },
        { "kafka", """{"enableSecure":true,"keyStoreName":"tls"}""", "protocolTypes value can not be empty!" },
        { "kafka", """{"enableSecure":true,"protocolTypes":["TLS_1_3"]}""", "keyStoreName value can not be empty!" },
        { "rabbitMq", """{"hostPortList":[]}""", "hostPortList value can not be empty!" },
        { "rabbitMq", """{"hostPortList":[{"port":5672}]}""", "host value can not be empty!" },
        { "rabbitMq", """{"connectionFactoryPassword":null}""", "connectionFactoryPassword value can not be empty!" },
        { "rabbitMq", """{"connectionFactoryClientProperties":{"a":1}}""", "JSON parse error: connectionFactoryClientProperties must be an object of strings!" },
        { "rabbitMq", """{"basicPropertiesDeliveryMode":3}""", "basicPropertiesDeliveryMode must be between 1 and 2!" },
        { "rabbitMq", """{"basicPropertiesPriority":-1}""", "basicPropertiesPriority must be between 0 and 255!" },
        { "activeMq", """{"destinationType":null}""", "destinationType value can not be empty!" },
        { "snmp", """{"pduOidForMessage":null}""", "pduOidForMessage value can not be empty!" },
        { "snmp", """{"securityName":null}""", "securityName value can not be empty!" },
        { "snmp", """{"securityLevel":"AUTH_NOPRIV","authPassphrase":null}""", "authPassphrase value can not be empty!" },
        { "snmp", """{"privPassphrase":null}""", "privPassphrase value can not be empty!" },
        { "snmp", """{"privPassphrase":"short"}""", "privPassphrase must have at least 8 characters!" },
        { "webhook", """{"fullUrl":"ftp://example.com"}""", "fullUrl must be a valid URL!" },
        { "webhook", """{"headerList":[{"name":"a"}]}""", "value value can not be empty!" },
        { "graylog", """{"tlsTrustCertChainFile":null}""", "tlsTrustCertChainFile value can not be empty!" },
        { "syslog", """{"syslogServerHostname":null}""", "syslogServerHostname value can not be empty!" },
        { "logback", """{"maxHistory":null}""", "maxHistory value can not be empty!" },
        { "elasticsearch", """{"elasticHostList":null}""", "elasticHostList value can not be empty!" },
        { "elasticsearch", """{"elasticPassword":""}""", "elasticPassword value can not be empty!" },
        { "elasticsearch", """{"encryptCommunicationType":null}""", "encryptCommunicationType value can not be empty!" },
        { "elasticsearch", """{"encryptCommunicationType":"CA_CERTIFICATE_IN_PKCS_12"}""", "caCertInPkcs12File value can not be empty!" },
        { "elasticsearch", """{"encryptCommunicationType":"CA_IN_PEM_FILE"}""", "caInPemFile value can not be empty!" },
        { "elasticsearch", """{"caKeystoreFile":null}""", "caKeystoreFile value can not be empty!" },
        { "elasticsearch", """{"caKeystoreFilePass":null}""", "caKeystoreFilePass value can not be empty!" },
        { "elasticsearch", """{"indexLifecyclePolicyCreated":true}""", "indexLifecyclePolicy value can not be empty!" },
        { "elasticsearch", """{"indexLifecyclePolicy":{"policyName":"p"}}""", "At least one phase of indexLifecyclePolicy must be enabled!" },
        { "elasticsearch", """{"indexTemplateName":null}""", "indexTemplateName value can not be empty!" },
    };

    private static JsonObject Body(string type, string members) => JsonNode.Parse($$"""{"type":"{{type}}","name":"mine",{{members}} }""")!.AsObject();

    /// <summary>What was read, with the secrets that it does not show.</summary>
    private static JsonObject With(JsonObject read, JsonObject sent, string[] secrets)
    {
        foreach (var secret in secrets)
        {
            read[secret] = sent[secret]!.DeepClone();
        }

        return read;
    }
}
