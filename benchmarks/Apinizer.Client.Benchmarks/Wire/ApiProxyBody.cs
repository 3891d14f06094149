namespace Apinizer.Client.Benchmarks.Wire;

internal sealed record ApiProxyBody(string ApiProxyName, string ApiProxyCreationType, bool Deploy);
