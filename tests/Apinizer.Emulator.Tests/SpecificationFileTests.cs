using System.IO.Compression;
using System.Text;

namespace Apinizer.Emulator.Tests;

public sealed class SpecificationFileTests
{
    private const string Wsdl = """
        <definitions xmlns="http://schemas.xmlsoap.org/wsdl/" xmlns:soap="http://schemas.xmlsoap.org/wsdl/soap/">
          <portType name="P"><operation name="getUser"/><operation name="setUser"/></portType>
          <service name="S"><port name="P"><soap:address location="https://soap.example.com/S"/></port></service>
        </definitions>
        """;

    [Theory]
    [InlineData("OPEN_API", """{"openapi":"3.0.0","servers":[{"url":"https://b.example.com"}],"paths":{"/pets":{"get":{"summary":"List"},"parameters":[]},"/pets/{id}":{"delete":{"operationId":"drop"}}}}""")]
    [InlineData("OPEN_API", "openapi: 3.0.0\nservers:\n  - url: https://b.example.com\npaths:\n  /pets:\n    parameters: []\n    get:\n      summary: List\n  '/pets/{id}':\n    delete:\n      operationId: drop\ncomponents:\n  get: {}\n")]
    [InlineData("SWAGGER", """{"swagger":"2.0","host":"b.example.com","paths":{"/pets":{"get":{"summary":"List"}},"/pets/{id}":{"delete":{"operationId":"drop"}}}}""")]
    public async Task Endpoints_come_from_the_file(string type, string specification)
    {
        await using var manager = await ManagerUnderTest.StartAsync();
        (await manager.UploadAsync(HttpMethod.Post, Metadata(type), "spec", Encoding.UTF8.GetBytes(specification))).IsOk();
        var endpoints = (await manager.GetAsync(ManagerUnderTest.Project + "apiProxies/pets/")).OnlyItem["endpointList"]!.AsArray();
        Assert.Equal(["/pets GET List", "/pets/{id} DELETE drop"], endpoints.Select(endpoint => $"{endpoint!["endpoint"]} {endpoint["httpMethod"]} {endpoint["description"]}"));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Soap_operations_come_from_a_wsdl_file_zipped_or_not(bool zipped)
    {
        await using var manager = await ManagerUnderTest.StartAsync();
        (await manager.UploadAsync(HttpMethod.Post, Metadata("WSDL"), "s", zipped ? Zip("types.xsd", "<x/>", "s.wsdl", Wsdl) : Encoding.UTF8.GetBytes(Wsdl))).IsOk();
        var proxy = (await manager.GetAsync(ManagerUnderTest.Project + "apiProxies/pets/")).OnlyItem;
        Assert.Equal("SOAP", proxy["apiType"]!.ToString());
        Assert.Equal(["/getUser", "/setUser"], proxy["endpointList"]!.AsArray().Select(endpoint => endpoint!["endpoint"]!.ToString()));
        Assert.Equal("https://soap.example.com/S", proxy["routing"]!["routingAddressList"]![0]!["address"]!.ToString());
    }

    [Theory]
    [InlineData("OPEN_API", "{\"openapi\":\"3.0.0\"", "The specification file is not a valid OpenAPI document!")]
    [InlineData("OPEN_API", "hello", "The specification file is not a valid OpenAPI document!")]
    [InlineData("OPEN_API", "{\"paths\":{}}", "The specification file is not a valid OpenAPI document!")]
    [InlineData("WSDL", "<html/>", "The specification file is not a valid WSDL document!")]
    [InlineData("WSDL", "PKnonsense", "The specification file is not a valid WSDL document!")]
    [InlineData("OPEN_API", "", "specFile parameter can not be empty!")]
    public async Task A_file_that_is_no_specification_creates_nothing(string type, string content, string message)
    {
        await using var manager = await ManagerUnderTest.StartAsync();
        (await manager.UploadAsync(HttpMethod.Post, Metadata(type), "spec", Encoding.UTF8.GetBytes(content))).IsRefused(message);
        Assert.Empty(manager.Emulator.State.Names("apiProxies", "MyProject"));
    }

    [Fact]
    public async Task A_broken_file_leaves_an_existing_api_proxy_as_it_is()
    {
        await using var manager = await ManagerUnderTest.StartAsync();
        await manager.CreateProxyAsync("pets");
        var before = (await manager.GetAsync(ManagerUnderTest.Project + "apiProxies/pets/")).Text;
        (await manager.UploadAsync(HttpMethod.Put, Metadata("OPEN_API"), "spec", "x"u8.ToArray())).IsRefused("The specification file is not a valid OpenAPI document!");
        Assert.Equal(before, (await manager.GetAsync(ManagerUnderTest.Project + "apiProxies/pets/")).Text);
    }

    [Fact]
    public async Task An_upload_is_multipart()
    {
        await using var manager = await ManagerUnderTest.StartAsync();
        Assert.Equal(System.Net.HttpStatusCode.UnsupportedMediaType, (await manager.PostAsync(ManagerUnderTest.Project + "apiProxies/file/", Metadata("OPEN_API"))).Status);
    }

    private static string Metadata(string type) => $$"""{"apiProxyName":"pets","apiProxyCreationType":"{{type}}","clientRoute":{"relativePathList":["/pets"]} }""";

    private static byte[] Zip(params string[] namesAndContents)
    {
        using var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entry in namesAndContents.Chunk(2))
            {
                using var content = archive.CreateEntry(entry[0]).Open();
                content.Write(Encoding.UTF8.GetBytes(entry[1]));
            }
        }

        return file.ToArray();
    }
}
