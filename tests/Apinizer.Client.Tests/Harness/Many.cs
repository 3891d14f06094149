namespace Apinizer.Client.Tests;

/// <summary>How many is many. With mutation testing it is fewer: there every mutant has to go through all of them.</summary>
internal static class Many
{
#if FEW_ROUNDS
    public const int Times = 200;
#else
    public const int Times = 10_000;
#endif
}
