namespace Apinizer.Client;

/// <summary>What is wrong with an input.</summary>
/// <param name="Member">The member that must be mended.</param>
/// <param name="Text">Why.</param>
internal sealed record InputProblem(string Member, string Text);
