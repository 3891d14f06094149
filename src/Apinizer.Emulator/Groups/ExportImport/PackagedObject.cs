using System.Text.Json.Nodes;
using Apinizer.Emulator.Engine;
using Apinizer.Emulator.Packages;

namespace Apinizer.Emulator.Groups.ExportImport;

/// <summary>An object in a package: what is stored, and marks for the import.</summary>
internal sealed record PackagedObject(ExportImportType Type, ExportImportKind Kind, string Name, JsonObject Content, JsonObject Attachments)
{
    private const string KindMark = ExportPackage.ObjectType;
    private const string NameMark = "objectName";
    private const string AttachmentsMark = "attachments";
    private const string DependencyMark = "dependency";
    private const string BlankedMark = "secretsBlanked";

    /// <summary>It was not asked for, but something that was refers to it.</summary>
    public bool IsDependency { get; init; }

    /// <summary>It had secrets when it was exported and came without them.</summary>
    public bool IsBlanked { get; private init; }

    public static PackagedObject Of(ExportImportType type, ExportImportKind kind, Resource resource, bool isDependency)
        => new(type, kind, resource.Name, resource.Content.Copy(), resource.Attachments.Copy()) { IsDependency = isDependency };

    /// <summary>Null for a document of another origin.</summary>
    public static PackagedObject? Read(JsonObject document)
    {
        if (ExportImportType.OfKind(document.Text(KindMark)) is not var (type, kind) || (document.Text(NameMark) ?? document.Text("name")) is not { } name)
        {
            return null;
        }

        var content = document.Copy();
        foreach (var mark in (ReadOnlySpan<string>)[KindMark, NameMark, AttachmentsMark, DependencyMark, BlankedMark])
        {
            content.Remove(mark);
        }

        return new PackagedObject(type, kind, name, content, (document[AttachmentsMark] as JsonObject)?.Copy() ?? [])
        {
            IsDependency = document.Flag(DependencyMark),
            IsBlanked = document.Flag(BlankedMark),
        };
    }

    public JsonObject ToDocument(bool withSecrets)
    {
        var document = Content.Copy();
        document[AttachmentsMark] = Attachments.Copy();
        var isBlanked = !withSecrets && !Type.CarriesMaterial && PackagedSecrets.Blank(document);
        document[KindMark] = Kind.Name;
        document[NameMark] = Name;
        document[DependencyMark] = IsDependency;
        document[BlankedMark] = isBlanked;
        return document;
    }

    public override string ToString() => $"{Kind.Name}: {Name}";
}
