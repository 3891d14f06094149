using System.Globalization;
using Apinizer.Emulator.Security;

namespace Apinizer.Emulator.Engine;

/// <summary>Everything that one emulated Apinizer installation knows. All access happens below <see cref="Gate"/>.</summary>
internal sealed class Installation
{
    private readonly List<Project> _projects = [];
    private readonly List<GatewayEnvironment> _environments = [];

    public Installation(ApinizerEmulatorOptions options)
    {
        Options = options;
        Users = new UserDirectory();
        Tokens = new AccessTokens(options.TimeProvider);
        Deployer = new Deployer(this);
    }

    public Lock Gate { get; } = new();

    public ApinizerEmulatorOptions Options { get; }

    public ResourceStore Store { get; } = new();

    public UserDirectory Users { get; }

    public AccessTokens Tokens { get; }

    public Deployer Deployer { get; }

    public IReadOnlyList<Project> Projects => _projects;

    public IReadOnlyList<GatewayEnvironment> Environments => _environments;

    public DateTimeOffset Now => Options.TimeProvider.GetUtcNow();

    public void AddProject(string name)
    {
        if (_projects.TrueForAll(project => project.Name != name))
        {
            _projects.Add(new Project(Store.NextId(), name));
        }
    }

    public void AddEnvironment(string name)
    {
        if (_environments.TrueForAll(environment => environment.Name != name))
        {
            _environments.Add(new GatewayEnvironment(Store.NextId(), name, _environments.Count));
        }
    }

    public Project? FindProject(string name) => _projects.Find(project => project.Name == name) ?? (name == Project.Administration.Name ? Project.Administration : null);

    public GatewayEnvironment? FindEnvironment(string name) => _environments.Find(environment => environment.Name == name);

    public GatewayEnvironment GetEnvironment(string name)
        => FindEnvironment(name) ?? throw new RefusedException($"Environment ({name}) is not found or user does not have privilege to access it!");

    /// <summary>Most of the documented times have no fraction of a second.</summary>
    public static string Written(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
