namespace Apinizer.Client.Generator;

/// <summary>An interface marked [ApinizerApi], in values that can be compared.</summary>
internal sealed record ApiModel(
    string Namespace,
    string Interface,
    string Class,
    EquatableArray<GroupModel> Groups,
    EquatableArray<OperationModel> Operations,
    EquatableArray<Problem> Problems)
{
    public string FullClass => $"global::{Namespace}.{Class}";
}
