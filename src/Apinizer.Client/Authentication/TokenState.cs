namespace Apinizer.Client;

internal enum TokenState
{
    Fresh,

    /// <summary>Still good, and old enough to be replaced in the background.</summary>
    Due,

    Expired,
}
