namespace Apinizer.Client.Tests;

/// <summary>
/// A clock that leaps to the end of every wait as soon as it begins. Limits (the timers of a <see cref="CancellationTokenSource"/>) hold, however long
/// the work really takes, and are reached only when a wait leaps over them.
/// </summary>
internal sealed class LeapingTime : TimeProvider
{
    private static readonly DateTimeOffset Start = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    private readonly Lock _gate = new();
    private readonly List<LeapingTimer> _limits = [];
    private long _ticks;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public TimeSpan Elapsed => TimeSpan.FromTicks(GetTimestamp());

    public override DateTimeOffset GetUtcNow() => Start + Elapsed;

    public override long GetTimestamp() => Volatile.Read(ref _ticks);

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new LeapingTimer(this, () => callback(state), isLimit: state is CancellationTokenSource);
        timer.Change(dueTime, period);
        return timer;
    }

    private void Begin(LeapingTimer timer)
    {
        if (timer.IsLimit)
        {
            lock (_gate)
            {
                _limits.Add(timer);
            }
        }
        else
        {
            ThreadPool.QueueUserWorkItem(_ => LeapTo(timer));
        }
    }

    private void LeapTo(LeapingTimer wait)
    {
        List<LeapingTimer> due;
        lock (_gate)
        {
            _ticks = Math.Max(_ticks, wait.DueAt);
            due = [.. _limits.Where(limit => limit.DueAt <= _ticks).OrderBy(limit => limit.DueAt)];
            _limits.RemoveAll(due.Contains);
        }

        due.ForEach(limit => limit.Fire());
        wait.Fire();
    }

    private sealed class LeapingTimer(LeapingTime clock, Action fire, bool isLimit) : ITimer
    {
        private bool _ended;

        public bool IsLimit { get; } = isLimit;

        public long DueAt { get; private set; }

        public void Fire()
        {
            if (!Volatile.Read(ref _ended))
            {
                fire();
            }
        }

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            if (dueTime != Timeout.InfiniteTimeSpan)
            {
                DueAt = clock.GetTimestamp() + dueTime.Ticks;
                clock.Begin(this);
            }

            return true;
        }

        public void Dispose()
        {
            Volatile.Write(ref _ended, true);
            lock (clock._gate)
            {
                clock._limits.Remove(this);
            }
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
