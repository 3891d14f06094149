namespace Apinizer.Client.Tests;

/// <summary>A clock that moves only when a test moves it: no test waits.</summary>
internal sealed class ManualTime : TimeProvider
{
    private readonly Lock _gate = new();
    private readonly HashSet<ManualTimer> _timers = []; // Ten thousand calls leave thirty thousand.
    private TaskCompletionSource _timerAdded = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private DateTimeOffset _wall = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);
    private long _ticks;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    /// <summary>How much time went by since the beginning.</summary>
    public TimeSpan Elapsed => TimeSpan.FromTicks(Volatile.Read(ref _ticks));

    /// <summary>How many timers are waiting.</summary>
    public int Pending
    {
        get
        {
            lock (_gate)
            {
                return _timers.Count;
            }
        }
    }

    public override DateTimeOffset GetUtcNow()
    {
        lock (_gate)
        {
            return _wall;
        }
    }

    public override long GetTimestamp() => Volatile.Read(ref _ticks);

    public void Advance(TimeSpan time)
    {
        List<ManualTimer> due;
        lock (_gate)
        {
            _ticks += time.Ticks;
            _wall += time;
            due = [.. _timers.Where(timer => timer.DueAt <= _ticks).OrderBy(timer => timer.DueAt)];
            _timers.ExceptWith(due);
        }

        due.ForEach(timer => timer.Fire());
    }

    /// <summary>Moves only the wall clock, as a correction does.</summary>
    public void JumpWall(TimeSpan time)
    {
        lock (_gate)
        {
            _wall += time;
        }
    }

    /// <summary>Moves on to the next timer until the work is done, so that waits cost no time.</summary>
    public async Task<T> RunAsync<T>(Task<T> work)
    {
        await RunAsync((Task)work);
        return await work;
    }

    /// <summary>Moves on to the next timer until the work is done, so that waits cost no time.</summary>
    public async Task RunAsync(Task work)
    {
        while (!work.IsCompleted)
        {
            if (!AdvanceToNextTimer())
            {
                // The work goes on in other threads; nothing waits for the clock.
                await Task.WhenAny(work, Task.Delay(1));
            }
            else
            {
                await Task.Yield();
            }
        }

        await Task.WhenAny(work);
    }

    /// <summary>
    /// Moves on to timers that are at most <paramref name="horizon"/> away until the work is done: waits end, and limits that are further away hold,
    /// however slow the threads are.
    /// </summary>
    public async Task RunAsync(Task work, TimeSpan horizon)
    {
        while (!work.IsCompleted)
        {
            Task timerAdded;
            long? next;
            lock (_gate)
            {
                timerAdded = _timerAdded.Task;
                next = _timers.Count == 0 ? null : _timers.Min(timer => timer.DueAt);
            }

            if (next is { } due && due - GetTimestamp() <= horizon.Ticks)
            {
                Advance(TimeSpan.FromTicks(Math.Max(0, due - GetTimestamp())));
            }
            else
            {
                await Task.WhenAny(work, timerAdded);
            }
        }
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new ManualTimer(this, () => callback(state));
        timer.Change(dueTime, period);
        return timer;
    }

    private bool AdvanceToNextTimer()
    {
        long? next;
        lock (_gate)
        {
            next = _timers.Count == 0 ? null : _timers.Min(timer => timer.DueAt);
        }

        if (next is { } due)
        {
            Advance(TimeSpan.FromTicks(Math.Max(0, due - GetTimestamp())));
        }

        return next is not null;
    }

    private sealed class ManualTimer(ManualTime clock, Action fire) : ITimer
    {
        public long DueAt { get; private set; }

        public void Fire() => fire();

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            lock (clock._gate)
            {
                clock._timers.Remove(this);
                if (dueTime != Timeout.InfiniteTimeSpan)
                {
                    DueAt = clock._ticks + dueTime.Ticks;
                    clock._timers.Add(this);
                    clock._timerAdded.TrySetResult();
                    clock._timerAdded = new(TaskCreationOptions.RunContinuationsAsynchronously);
                }
            }

            return true;
        }

        public void Dispose()
        {
            lock (clock._gate)
            {
                clock._timers.Remove(this);
            }
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
