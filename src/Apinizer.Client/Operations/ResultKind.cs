namespace Apinizer.Client;

/// <summary>What an operation answers.</summary>
public enum ResultKind
{
    /// <summary>No data, but whether it worked and what was deployed.</summary>
    Change,

    /// <summary>One object in an envelope.</summary>
    Item,

    /// <summary>A list in an envelope.</summary>
    List,

    /// <summary>One object without an envelope.</summary>
    Bare,

    /// <summary>Plain text.</summary>
    Text,

    /// <summary>A file.</summary>
    File,
}
