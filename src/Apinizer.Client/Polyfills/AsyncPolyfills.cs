namespace Apinizer.Client;

/// <summary>Members of newer targets, with the cancellation that this one can offer.</summary>
internal static class AsyncPolyfills
{
    extension(HttpContent content)
    {
        public Task<Stream> ReadAsStreamAsync(CancellationToken cancellationToken)
        {
            cancellationToken.ThrowIfCancellationRequested();
            return content.ReadAsStreamAsync();
        }
    }

    extension(Stream stream)
    {
        /// <summary>.NET Framework does not cancel a read that has begun. Closing the stream ends it, with whatever exception.</summary>
        public async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken)
        {
            if (!System.Runtime.InteropServices.MemoryMarshal.TryGetArray<byte>(buffer, out var segment))
            {
                throw new NotSupportedException("Only buffers on arrays are read.");
            }

            cancellationToken.ThrowIfCancellationRequested();
            using var closing = cancellationToken.Register(stream.Dispose);
            try
            {
                return await stream.ReadAsync(segment.Array!, segment.Offset, segment.Count, cancellationToken).ConfigureAwait(false);
            }
            catch (Exception closed) when (cancellationToken.IsCancellationRequested && closed is not OperationCanceledException)
            {
                throw new OperationCanceledException("The read was cancelled.", closed, cancellationToken);
            }
        }
    }

    extension<T>(Task<T> task)
    {
        public async Task<T> WaitAsync(CancellationToken cancellationToken)
        {
            if (task.IsCompleted || !cancellationToken.CanBeCanceled)
            {
                return await task.ConfigureAwait(false);
            }

            var canceled = new TaskCompletionSource<bool>(TaskCreationOptions.RunContinuationsAsynchronously);
            using (cancellationToken.Register(static state => ((TaskCompletionSource<bool>)state!).TrySetResult(true), canceled))
            {
                if (await Task.WhenAny(task, canceled.Task).ConfigureAwait(false) != task)
                {
                    throw new OperationCanceledException(cancellationToken);
                }
            }

            return await task.ConfigureAwait(false);
        }
    }
}
