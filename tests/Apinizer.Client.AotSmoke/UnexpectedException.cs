namespace Apinizer.Client.AotSmoke;

/// <summary>The package did not do what it should.</summary>
internal sealed class UnexpectedException(string message) : Exception(message)
{
    public static void Expect(bool holds, string what)
    {
        if (!holds)
        {
            throw new UnexpectedException($"Not so: {what}");
        }

        Console.WriteLine($"    {what}");
    }
}
