namespace Apinizer.Client.Benchmarks.Wire;

public sealed record DeploymentResult
{
    public string? EnvName { get; set; }

    public string? PodName { get; set; }

    public string? PodIp { get; set; }

    public bool? Success { get; set; }

    public string? Detail { get; set; }

    public long? ResponseTime { get; set; }

    public List<DeploymentResult>? DetailList { get; set; }
}
