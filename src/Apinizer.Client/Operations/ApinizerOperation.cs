using System.Diagnostics;

namespace Apinizer.Client;

/// <summary>One documented operation of the Management API or of the gateway's token service: its address, its effect and the permission that it needs.</summary>
[DebuggerDisplay("{Id}: {Method} {PathTemplate}")]
public sealed class ApinizerOperation
{
    internal ApinizerOperation(
        string id,
        HttpMethod method,
        string pathTemplate,
        OperationClass operationClass,
        Deploys deploys,
        ResultKind result,
        string permission,
        string? verifyWith = null,
        bool isTransfer = false,
        bool removes = false)
    {
        Id = id;
        Method = method;
        PathTemplate = pathTemplate;
        Class = operationClass;
        Deploys = deploys;
        Result = result;
        Permission = permission;
        VerifyWith = verifyWith;
        IsTransfer = isTransfer || result == ResultKind.File;
        Removes = removes;
    }

    /// <summary>The name that telemetry, logs and errors use, for instance <c>credentials.create</c>.</summary>
    public string Id { get; }

    /// <summary>The HTTP method.</summary>
    public HttpMethod Method { get; }

    /// <summary>The documented path with its placeholders; a trailing slash is there or not exactly as documented.</summary>
    public string PathTemplate { get; }

    /// <summary>What a repetition does.</summary>
    public OperationClass Class { get; }

    /// <summary>Whether it changes the running gateway.</summary>
    public Deploys Deploys { get; }

    /// <summary>What it answers.</summary>
    public ResultKind Result { get; }

    /// <summary>
    /// The documented permission. <c>A:B</c> is an action in a category, <c>+</c> means also, <c>|</c> means or; <c>any</c> is any permission in
    /// the project, <c>admin</c> the administrator role, <c>sysAdmin</c> and <c>sysAnalyzer</c> the roles of the whole system, <c>token</c> any valid token,
    /// <c>none</c> no token of the Manager at all. <c>{typeCategory}</c> is the category that the type in the path belongs to.
    /// </summary>
    public string Permission { get; }

    /// <summary>The operation that shows what became of an attempt whose outcome is unknown; null where there is none.</summary>
    public string? VerifyWith { get; }

    /// <summary>Whether a file goes up or down, so that <see cref="ApinizerClientOptions.TransferTimeout"/> applies.</summary>
    public bool IsTransfer { get; }

    /// <summary>Whether it removes the object that the path ends in, or the body names.</summary>
    internal bool Removes { get; }

    /// <summary>The operation's id.</summary>
    /// <returns><see cref="Id"/>.</returns>
    public override string ToString() => Id;
}
