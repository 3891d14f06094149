namespace Apinizer.Client;

/// <summary>What a change did, with the objects that it was about.</summary>
internal sealed class ChangeItemsReader<T> : BufferedReader<OperationResult<T>>
    where T : class
{
    public static ChangeItemsReader<T> Instance { get; } = new();

    public override OperationResult<T>? AlreadyAbsent(ApiCall call) => ChangeReader.Instance.AlreadyAbsent(call) is { } absent ? new OperationResult<T>(absent) : null;

    protected override OperationResult<T> Read(ApiCall call, HttpResponseMessage response, ReadOnlySpan<byte> body, ApinizerClientOptions options)
    {
        var change = ChangeReader.ReadChange(call, response, body, options, out var items);
        return ChangeReader.Confirm(new OperationResult<T>(change) { Items = items is { } list ? Deserialize<List<T>>(response, body[list]) : [] });
    }
}
