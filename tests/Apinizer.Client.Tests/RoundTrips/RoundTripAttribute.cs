namespace Apinizer.Client.Tests.RoundTrips;

/// <summary>The test sends the operation over HTTP and reads its answer.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class RoundTripAttribute(string operationId) : Attribute
{
    public string OperationId { get; } = operationId;
}
