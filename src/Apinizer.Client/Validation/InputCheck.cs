namespace Apinizer.Client;

/// <summary>Refuses what the server would refuse, before anything is sent.</summary>
internal static class InputCheck
{
    /// <exception cref="ArgumentException">The value is null or would be refused; the message names the member.</exception>
    public static void ThrowIfUnfit(object? value, string parameterName)
    {
        if (value is null)
        {
            throw new ArgumentNullException(parameterName);
        }

        if ((value as IValidatedInput)?.FindProblem() is { } found)
        {
            throw new ArgumentException($"{found.Member}: {found.Text}", parameterName);
        }
    }

    /// <summary>Ignoring case, the body may be without a name as well.</summary>
    /// <exception cref="ArgumentException">The body has another name than the address.</exception>
    public static void ThrowIfNameDiffers(string nameInPath, string? name, string parameterName, string member, bool ignoreCase = false)
    {
        if (ignoreCase ? name is not null && !string.Equals(nameInPath, name, StringComparison.OrdinalIgnoreCase) : nameInPath != name)
        {
            throw new ArgumentException($"{member}: it is '{name}' and must be '{nameInPath}', the name in the address, since it cannot be changed.", parameterName);
        }
    }

    /// <exception cref="ArgumentException">The body has another name than the address, and nobody said that it is the new one.</exception>
    public static void ThrowIfRenamed(string nameInPath, string? name, string parameterName, string member, bool isMeant, string meaning)
    {
        if (!isMeant && nameInPath != name)
        {
            throw new ArgumentException($"{member}: it is '{name}' and must be '{nameInPath}', the name in the address. Pass {meaning}: true if it is the new name.", parameterName);
        }
    }

    /// <exception cref="ArgumentException">The body lacks a secret, and nobody said that it may; the message names the member.</exception>
    public static void ThrowIfSecretMissing(IHoldsSecrets body, string parameterName, MissingSecrets missingSecrets)
    {
        if (missingSecrets != MissingSecrets.Keep && body.FindMissingSecret() is { } found)
        {
            throw new ArgumentException($"{found.Member}: {found.Text}", parameterName);
        }
    }

    /// <exception cref="ArgumentException">The caller did not confirm; the message says what the call would do.</exception>
    public static void ThrowIfUnconfirmed(bool confirmed, string parameterName, string consequence)
    {
        if (!confirmed)
        {
            throw new ArgumentException($"{consequence} Pass true if that is meant.", parameterName);
        }
    }
}
