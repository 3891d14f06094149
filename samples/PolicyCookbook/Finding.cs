using Apinizer.Client.Policies;

namespace PolicyCookbook;

/// <summary>What the Manager keeps of a recipe.</summary>
/// <param name="Order">Its place in the pipeline, from 1.</param>
/// <param name="Kept">The policy as it was read.</param>
/// <param name="Recipe">What was written; null when it is none of the recipes.</param>
/// <param name="Missing">The ways to what was written and is not kept.</param>
internal sealed record Finding(int Order, Policy Kept, Recipe? Recipe, IReadOnlyList<string> Missing);
