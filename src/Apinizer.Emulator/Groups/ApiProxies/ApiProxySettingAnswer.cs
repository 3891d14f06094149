using Apinizer.Emulator.Engine;

namespace Apinizer.Emulator.Groups.ApiProxies;

/// <summary>How the pages of the settings show the answer: they differ.</summary>
internal static class ApiProxySettingAnswer
{
    public static Answer ByEnvironment(DeployOption deploy, Resource proxy)
        => Answer.Done(Answer.Deployment(deploy.Carry(proxy, outcomes => DeploymentReport.ByEnvironment(outcomes, "Deployment successful"))));

    public static Answer ByEnvironmentOnly(DeployOption deploy, Resource proxy) => Answer.Done(Answer.Deployment(deploy.Carry(proxy, DeploymentReport.ByEnvironmentOnly)));

    public static Answer ByName(DeployOption deploy, Resource proxy) => Answer.Done(Answer.Deployment(deploy.Carry(proxy, DeploymentReport.ByName)));

    public static Answer WithDetails(DeployOption deploy, Resource proxy)
        => Answer.Success(Answer.Deployment(deploy.Carry(proxy, outcomes => DeploymentReport.WithDetails(outcomes, "Deployed successfully")) ?? DeploymentReport.NotAsked()));

    /// <summary>For the connection settings, which are not deployed in the same call.</summary>
    public static Answer Saved(DeployOption deploy, Resource proxy) => Answer.Done();
}
