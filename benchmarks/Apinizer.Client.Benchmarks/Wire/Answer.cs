namespace Apinizer.Client.Benchmarks.Wire;

/// <summary>What wraps every answer, as somebody writes it who needs these operations only.</summary>
public sealed record Answer<T>
{
    public string? Status { get; set; }

    public string? ResultMessage { get; set; }

    public List<T>? ResultList { get; set; }

    public int? ResultCount { get; set; }

    public DeploymentResult? DeploymentResult { get; set; }
}
