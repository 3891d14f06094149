namespace QuickStart;

/// <summary>The Manager answers, but lacks what the journey needs.</summary>
internal sealed class JourneyException(string message) : Exception(message);
