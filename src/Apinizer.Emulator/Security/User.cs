namespace Apinizer.Emulator.Security;

/// <summary>Somebody who may log in to the Manager.</summary>
internal sealed class User(string name, string password, IReadOnlyCollection<string>? permissions, IReadOnlyCollection<string>? projects)
{
    public string Name { get; } = name;

    public string Password { get; } = password;

    /// <summary>Administrators have no list of permissions: they have them all.</summary>
    public bool IsAdministrator => permissions is null;

    public int FailedLogins { get; set; }

    public bool IsLocked { get; set; }

    /// <summary>Whoever has a permission of a category may look at what belongs to it.</summary>
    public bool Has(string permission) => permissions is null
        || permissions.Contains(permission)
        || (permission.EndsWith(":VIEW", StringComparison.Ordinal) && permissions.Any(owned => owned.StartsWith(permission[..^"VIEW".Length], StringComparison.Ordinal)));

    public bool IsMemberOf(string project) => permissions is null || (permissions.Count > 0 && projects?.Contains(project) != false);
}
