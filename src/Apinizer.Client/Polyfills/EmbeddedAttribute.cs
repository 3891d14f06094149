#pragma warning disable IDE0130 // The compiler looks for this name.

namespace Microsoft.CodeAnalysis;

/// <summary>Hides a stand-in for a type of the platform from friend assemblies, which may have the real one.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Enum | AttributeTargets.Interface | AttributeTargets.Delegate)]
internal sealed class EmbeddedAttribute : Attribute;
