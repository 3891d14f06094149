namespace Apinizer.Emulator.Engine;

/// <summary>A request that the Manager declines, with the text that it answers.</summary>
internal sealed class RefusedException(string message, int status = 400) : Exception(message)
{
    public int Status { get; } = status;
}
