using Apinizer.Client.Policies;

namespace PolicyCookbook;

/// <summary>A set-up of an API proxy.</summary>
/// <param name="Name">The name that the policy gets.</param>
/// <param name="Purpose">What it is good for.</param>
/// <param name="Policy">The policy.</param>
internal sealed record Recipe(string Name, string Purpose, Policy Policy);
