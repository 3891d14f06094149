namespace Apinizer.Client.Generator;

/// <summary>What becomes of a parameter.</summary>
internal enum ParameterRole
{
    Path,
    Body,
    Parts,
    File,
    Query,
    QueryObject,
    Header,
    Confirm,
    Rename,
    MissingSecrets,
    Cancellation,
}
