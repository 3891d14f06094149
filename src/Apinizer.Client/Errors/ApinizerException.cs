using System.Text;

namespace Apinizer.Client;

/// <summary>A call to the Management API did not do what it was asked to do.</summary>
public class ApinizerException : Exception
{
    private ApinizerOperation? _operation;
    private string? _correlationId;
    private IReadOnlyList<AttemptRecord> _attempts = [];

    /// <summary>Makes an exception.</summary>
    /// <param name="message">What happened and what to do.</param>
    /// <param name="kind">What went wrong.</param>
    /// <param name="innerException">The cause, if there is one.</param>
    public ApinizerException(string message, ApinizerErrorKind kind, Exception? innerException = null)
        : base(message, innerException) => Kind = kind;

    /// <summary>What went wrong.</summary>
    public ApinizerErrorKind Kind { get; }

    /// <summary>The operation that was called; null outside a call.</summary>
    public ApinizerOperation? Operation
    {
        get => _operation;
        init => _operation = value;
    }

    /// <summary>The id that every attempt of the call sent as <c>X-Correlation-Id</c>; null when nothing was sent.</summary>
    public string? CorrelationId
    {
        get => _correlationId;
        init => _correlationId = value;
    }

    /// <summary>The attempts that failed, the last one included.</summary>
    public IReadOnlyList<AttemptRecord> Attempts
    {
        get => _attempts;
        init => _attempts = value;
    }

    /// <summary>The message with the operation, the permission that it needs, the attempts and the correlation id.</summary>
    public override string Message
    {
        get
        {
            if (Operation is null)
            {
                return base.Message;
            }

            var text = new StringBuilder(base.Message).Append(" [").Append(Operation.Id);
            if (Kind is ApinizerErrorKind.PermissionDenied or ApinizerErrorKind.NotFound && Operation.Permission is not ("none" or "token"))
            {
                text.Append(", needs permission ").Append(Operation.Permission);
            }

            if (Attempts.Count > 1)
            {
                text.Append(", ").Append(Attempts.Count).Append(" attempts");
            }

            return (CorrelationId is null ? text : text.Append(", correlation id ").Append(CorrelationId)).Append(']').ToString();
        }
    }

    internal ApinizerException BelongsTo(ApiCall call)
    {
        _operation = call.Operation;
        _correlationId = call.CorrelationId;
        _attempts = call.Attempts;
        return this;
    }
}
