namespace Apinizer.Client.Tests;

/// <summary>The test proves a row of the fault matrix.</summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
internal sealed class RowAttribute(string id) : Attribute
{
    public string Id { get; } = id;
}
