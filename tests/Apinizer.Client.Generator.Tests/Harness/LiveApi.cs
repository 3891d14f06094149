using System.Reflection;

namespace Apinizer.Client.Generator.Tests;

/// <summary>The generated classes in memory, ready to be called.</summary>
internal static class LiveApi
{
    private static readonly Lazy<Assembly> Shop = new(() =>
    {
        using var stream = new MemoryStream();
        var emitted = Generation.Of(Compile.Interfaces()).Output.Emit(stream, cancellationToken: TestContext.Current.CancellationToken);
        Assert.True(emitted.Success, string.Join('\n', emitted.Diagnostics));
        return Assembly.Load(stream.ToArray());
    });

    /// <summary>An object of a type that the interfaces use.</summary>
    public static object New(string type, params object?[] arguments) => Activator.CreateInstance(Shop.Value.GetType(type, throwOnError: true)!, arguments)!;

    /// <summary>The same object with values in its properties.</summary>
    public static object With(this object target, params (string Property, object? Value)[] values)
    {
        foreach (var (property, value) in values)
        {
            target.GetType().GetProperty(property)!.SetValue(target, value);
        }

        return target;
    }

    /// <summary>Makes the class behind an interface, for instance <c>Shop.PathsApi</c>. What it describes goes to the recorder.</summary>
    public static object Create(string type, Action<IReadOnlyList<string>, CancellationToken> record)
        => New(type, New("Apinizer.Client.ApinizerTransport", record));

    /// <summary>Calls a method through the interface, and tells what it described.</summary>
    public static IReadOnlyList<string> Call(string type, string method, params object?[] arguments)
        => Call(type, method, TestContext.Current.CancellationToken, arguments);

    public static IReadOnlyList<string> Call(string type, string method, CancellationToken cancellationToken, params object?[] arguments)
    {
        IReadOnlyList<string>? described = null;
        var api = Create(type, (lines, token) =>
        {
            Assert.Equal(cancellationToken, token);
            described = lines;
        });
        Invoke(api, method, [.. arguments, cancellationToken]);
        return described ?? throw new InvalidOperationException($"{method} did not call the transport.");
    }

    public static object? Invoke(object api, string method, params object?[] arguments)
        => api.GetType().GetInterfaces().Single().GetMethod(method)!.Invoke(api, BindingFlags.DoNotWrapExceptions, binder: null, arguments, culture: null);

    /// <summary>All operations, as <c>ApinizerOperations.All</c> lists them.</summary>
    public static IReadOnlyList<object> Operations()
        => [.. ((IEnumerable<object>)Shop.Value.GetType("Apinizer.Client.ApinizerOperations")!.GetProperty("All")!.GetValue(null)!)];
}
