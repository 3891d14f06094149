using System.Text.Json.Serialization;

namespace Apinizer.Client.Policies;

/// <summary>What is done to a member of a body.</summary>
[JsonConverter(typeof(Converter))]
public sealed class RestApiDataManipulationOperation : OpenEnum
{
    private RestApiDataManipulationOperation(string value)
        : base(value)
    {
    }

    /// <summary>It is added.</summary>
    public static RestApiDataManipulationOperation Add { get; } = new("ADD");

    /// <summary>It is added, or changed where it is there already.</summary>
    public static RestApiDataManipulationOperation AddOrEdit { get; } = new("ADD_OR_EDIT");

    /// <summary>It is deleted.</summary>
    public static RestApiDataManipulationOperation Delete { get; } = new("DELETE");

    /// <summary>A value that this version has no name for.</summary>
    /// <param name="value">The value as it stands on the wire.</param>
    public static implicit operator RestApiDataManipulationOperation(string value) => new(value);

    internal sealed class Converter : OpenEnumConverter<RestApiDataManipulationOperation>
    {
        protected override RestApiDataManipulationOperation Create(string value) => new(value);
    }
}
