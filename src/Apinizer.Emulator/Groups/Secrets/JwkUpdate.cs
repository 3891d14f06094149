using Apinizer.Emulator.Engine;

namespace Apinizer.Emulator.Groups.Secrets;

/// <summary>What the caller wants for the JWKs of something that changes.</summary>
internal sealed record JwkUpdate(bool Follow, bool InAllProjects)
{
    public static JwkUpdate Of(Call call) => new(
        Choice.Of(call.Query("jwkUpdateAction"), "jwkUpdateAction", "NULLIFY", "UPDATE") == "UPDATE",
        Choice.Of(call.Query("updateScope"), "updateScope", "SAME_PROJECT", "ALL_PROJECTS") == "ALL_PROJECTS");

    /// <param name="call">The call.</param>
    /// <param name="kind">What the source is.</param>
    /// <param name="oldId">The id that the JWKs know the source by.</param>
    /// <param name="source">The source as it is now.</param>
    public void Carry(Call call, MaterialKind kind, string oldId, Resource source)
    {
        foreach (var (project, jwk) in JwkLinks.To(call, oldId))
        {
            if (!Follow)
            {
                JwkLinks.Cut(jwk);
            }
            else if (InAllProjects || project == call.ProjectName)
            {
                JwkLinks.Renew(jwk, kind, source);
            }
        }
    }
}
