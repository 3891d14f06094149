using System.Text.Json;
using System.Text.Json.Serialization;

namespace Apinizer.Client;

/// <summary>
/// The base of what the Management API sends and takes. Members that this version does not know are kept, so that an object that is read,
/// changed with <c>with</c> and written again loses nothing.
/// </summary>
public abstract record ApinizerModel
{
    /// <summary>
    /// The members that this version has no property for; null when there are none. Other serializers than <see cref="ApinizerJson"/> leave
    /// them out: nobody knows whether one of them is a secret.
    /// </summary>
    [JsonIgnore]
    public IReadOnlyDictionary<string, JsonElement>? AdditionalProperties
    {
        get => UnknownMembers;
        init => UnknownMembers = value?.ToDictionary(member => member.Key, member => member.Value);
    }

    [JsonIgnore]
    internal Dictionary<string, JsonElement>? UnknownMembers { get; set; }
}
