using System.Text.Json.Nodes;
using Apinizer.Emulator.Engine;

namespace Apinizer.Emulator.Groups.ApiProxies;

/// <summary>The members <c>deploy</c> and <c>deployTargetEnvironmentNameList</c> that many bodies have: save, and deploy in the same call.</summary>
internal sealed class DeployOption
{
    private readonly Call _call;

    private readonly IReadOnlyList<string> _targets;

    private DeployOption(Call call, IReadOnlyList<string> targets)
    {
        (_call, _targets) = (call, targets);
    }

    public static BodyMember[] Members => [BodyMember.Flag("deploy", false), BodyMember.Texts("deployTargetEnvironmentNameList")];

    /// <summary>Reads the option before anything is changed: an unknown environment or a missing permission refuses the whole request.</summary>
    public static DeployOption Of(Call call, JsonObject body)
    {
        if (!body.Flag("deploy"))
        {
            return new DeployOption(call, []);
        }

        call.Require("API_MANAGEMENT:DEPLOY_UNDEPLOY", ApiProxy.MayNotDeploy);
        var targets = body.Texts("deployTargetEnvironmentNameList");
        foreach (var target in targets)
        {
            call.Installation.GetEnvironment(target);
        }

        return new DeployOption(call, targets);
    }

    /// <summary>Null when nothing was deployed: not asked for, or asked for without saying where.</summary>
    public JsonObject? Carry(Resource resource, Func<IReadOnlyList<DeploymentOutcome>, JsonObject> report)
        => _targets.Count == 0 ? null : report(_call.Deployer.Deploy(resource, _targets, _call.User.Name));
}
