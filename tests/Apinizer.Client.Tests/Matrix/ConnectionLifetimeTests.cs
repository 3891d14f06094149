namespace Apinizer.Client.Tests.Matrix;

/// <summary>The client's own connections. The netstandard2.0 build has those of its platform.</summary>
public sealed class ConnectionLifetimeTests
{
    [Fact, Row("S8")]
    public void Connections_live_two_minutes_so_that_a_moved_address_is_noticed()
    {
        using var handler = Assert.IsType<SocketsHttpHandler>(PrimaryHandler.Create());

        Assert.Equal(TimeSpan.FromMinutes(2), handler.PooledConnectionLifetime);
        Assert.Equal(TimeSpan.FromSeconds(10), handler.ConnectTimeout);
    }
}
