using System.Reflection;

namespace Apinizer.Client.Tests.Leaks;

/// <summary>One call of an operation with canaries in its arguments, and what the caller had in hand afterwards.</summary>
internal sealed class ApiInvocation(MethodInfo method)
{
    public object?[] Arguments { get; private set; } = [];

    public object? Result { get; private set; }

    public Exception? Error { get; private set; }

    /// <summary>Runs it. Arguments that the client refuses are made anew with fewer members set, since some exclude each other.</summary>
    public async Task RunAsync(IApinizerClient client, ManualTime time, CancellationToken cancellationToken)
    {
        foreach (var fill in Enum.GetValues<CanaryValues.Fill>())
        {
            Arguments = [.. method.GetParameters().Select(parameter => parameter.ParameterType == typeof(CancellationToken)
                ? cancellationToken
                : CanaryValues.Create(parameter.ParameterType, parameter.Name!, fill))];
            try
            {
                var call = InvokeAsync(ApiSurface.GroupOf(client, method));
                await time.RunAsync(call, horizon: TimeSpan.FromSeconds(1));
                (Result, Error) = (await call, null);
                return;
            }
            catch (Exception error)
            {
                Error = error;
                if (error is not ArgumentException)
                {
                    return;
                }
            }
        }
    }

    private async Task<object?> InvokeAsync(object group)
    {
        var running = method.Invoke(group, BindingFlags.DoNotWrapExceptions, null, Arguments, null);
        if (running is Task task)
        {
            await task;
            return task.GetType().GetProperty("Result")!.GetValue(task);
        }

        var collect = typeof(ApiInvocation).GetMethod(nameof(CollectAsync), BindingFlags.NonPublic | BindingFlags.Static)!;
        return await (Task<object?>)collect.MakeGenericMethod(method.ReturnType.GetGenericArguments()).Invoke(null, [running])!;
    }

    private static async Task<object?> CollectAsync<T>(IAsyncEnumerable<T> items)
    {
        var list = new List<T>();
        await foreach (var item in items)
        {
            list.Add(item);
        }

        return list;
    }
}
