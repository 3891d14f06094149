namespace Apinizer.Emulator.Security;

/// <summary>The users, and what happens when they log in.</summary>
internal sealed class UserDirectory
{
    // The Manager locks an account after this many wrong passwords in a row.
    private const int AllowedFailures = 7;

    private readonly Dictionary<string, User> _users = new(StringComparer.Ordinal);

    /// <summary>The user that was added first.</summary>
    public User First => _users.Values.First();

    public void Add(User user) => _users[user.Name] = user;

    public User Get(string name) => _users.GetValueOrDefault(name) ?? throw new ArgumentException($"There is no user '{name}'.", nameof(name));

    /// <summary>Null when the password is wrong or the account is locked: the Manager does not tell which.</summary>
    public User? LogIn(string name, string password)
    {
        if (!_users.TryGetValue(name, out var user) || user.IsLocked)
        {
            return null;
        }

        if (user.Password != password)
        {
            user.IsLocked = ++user.FailedLogins >= AllowedFailures;
            return null;
        }

        user.FailedLogins = 0;
        return user;
    }
}
