using System.Text.Json.Nodes;

namespace Apinizer.Emulator.Groups.Secrets;

/// <summary>A key, and where it came from.</summary>
internal sealed record JwkOrigin(JsonObject Key, string? SourceId, string? SourceUrl);
