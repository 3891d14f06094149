using Apinizer.Client.Benchmarks.Contestants;

using var client = new RawClient(new Target(new Uri(args[0])));
await client.DeployAsync();
