namespace Apinizer.Emulator.Engine;

/// <summary>One part of an upload.</summary>
/// <param name="FileName">Null for a part that is a plain value.</param>
/// <param name="Content">What was sent.</param>
internal sealed record FormPart(string? FileName, byte[] Content);
