namespace CredentialOnboarding;

/// <summary>What became of a row.</summary>
internal enum RowOutcome
{
    /// <summary>The credential was created and deployed.</summary>
    Created,

    /// <summary>A dry run found nothing against it.</summary>
    WouldBeCreated,

    /// <summary>The project has a credential of that name. It was left alone.</summary>
    AlreadyThere,

    /// <summary>The credential was created, and did not reach every environment.</summary>
    NotDeployed,

    /// <summary>Nothing was created.</summary>
    Failed,
}
