namespace Apinizer.Emulator.Tests;

public sealed class LlmProviderTests
{
    [Fact]
    public async Task An_AI_proxy_refers_to_a_provider_that_is_there()
    {
        const string Provider = ManagerUnderTest.Project + "llm-providers/openai-prod/";
        const string Proxy = ManagerUnderTest.Project + "apiProxies/ai/chat/";
        await using var manager = await ManagerUnderTest.StartAsync();
        Assert.Equal(System.Net.HttpStatusCode.BadRequest, (await manager.PostAsync(Proxy, """{"relativePath":"/chat","llmProviderName":"OpenAI-prod"}""")).Status);
        (await manager.PostAsync(Provider, """{"name":"openai-prod"}""")).IsRefused("_class value can not be empty!");
        (await manager.PostAsync(Provider, """{"_class":"llm","name":"openai-prod"}""")).IsOk();

        (await manager.PostAsync(Proxy, """{"relativePath":"/chat","llmProviderName":"OpenAI-prod"}""")).IsOk();
        (await manager.DeleteAsync(Provider)).IsOk();
        (await manager.GetAsync(Provider)).IsRefused("LLM provider (name: openai-prod) was not found!");
    }
}
