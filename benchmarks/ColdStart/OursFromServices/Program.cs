using Apinizer.Client.Benchmarks.Contestants;

using var client = OursClient.FromServices(new Target(new Uri(args[0])));
await client.DeployAsync();
