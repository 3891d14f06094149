using System.Globalization;
using System.Text.Json;
using Apinizer.Client;
using Apinizer.Client.Credentials;
using CsvHelper;
using CsvHelper.Configuration;

namespace CredentialOnboarding;

/// <summary>
/// Credentials with all their members as CSV, in the columns <see cref="Columns"/>. Lists have a <c>;</c> between their items, and the metadata are
/// JSON as the API has it. An export has the same columns but for the passwords, which the API never returns.
/// </summary>
internal static class CredentialCsv
{
    private const char ListSeparator = ';';

    private static readonly CsvConfiguration Format = new(CultureInfo.InvariantCulture)
    {
        PrepareHeaderForMatch = header => header.Header.Trim().ToLowerInvariant(),
        MissingFieldFound = null,

        // A name such as =1+1 must not become a formula in somebody's spreadsheet.
        InjectionOptions = InjectionOptions.Escape,
    };

    private static readonly string[] Required = ["username", "password", "fullName", "email"];

    public static IReadOnlyList<string> Columns { get; } = ["username", "password", "fullName", "email", "description", "roleNameList", "enabled", "ipList", "expireDate", "metadata"];

    public static IReadOnlyList<CredentialRow> Read(TextReader file)
    {
        using var csv = new CsvReader(file, Format);
        var rows = new List<CredentialRow>();
        if (!csv.Read() || !csv.ReadHeader())
        {
            return rows;
        }

        if (csv.HeaderRecord!.FirstOrDefault(header => !Columns.Contains(header.Trim(), StringComparer.OrdinalIgnoreCase)) is { } unknown)
        {
            throw new InvalidDataException($"There is no column '{unknown}'. Columns are {string.Join(", ", Columns)}.");
        }

        while (csv.Read())
        {
            rows.Add(ReadRow(csv));
        }

        return rows;
    }

    public static void Write(TextWriter file, IEnumerable<Credential> credentials)
    {
        using var csv = new CsvWriter(file, Format, leaveOpen: true);
        WriteRow(csv, Columns.Where(column => column != "password"));
        foreach (var credential in credentials)
        {
            WriteRow(
                csv,
                [
                    credential.Username,
                    credential.FullName,
                    credential.Email,
                    credential.Description,
                    Joined(credential.RoleNameList),
                    credential.Enabled?.ToString().ToLowerInvariant(),
                    Joined(credential.IpList),
                    credential.ExpireDate?.UtcDateTime.ToString("O", CultureInfo.InvariantCulture),
                    WithoutSecrets(credential.Metadata),
                ]);
        }
    }

    private static CredentialRow ReadRow(CsvReader csv)
    {
        var (line, username) = (csv.Parser.RawRow, Text(csv, "username") ?? "");
        try
        {
            var missing = Required.Where(column => Text(csv, column) is null).ToList();
            return missing.Count > 0
                ? new CredentialRow(line, username, null, $"There is no {string.Join(", no ", missing)}.")
                : new CredentialRow(line, username, new CredentialInput
                {
                    Username = username,
                    Password = csv.GetField("password")!,
                    FullName = Text(csv, "fullName")!,
                    Email = Text(csv, "email")!,
                    Description = Text(csv, "description"),
                    RoleNameList = List(csv, "roleNameList"),
                    Enabled = Text(csv, "enabled") is { } enabled ? bool.Parse(enabled) : null,
                    IpList = List(csv, "ipList"),
                    ExpireDate = Text(csv, "expireDate") is { } date ? DateTimeOffset.Parse(date, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal) : null,
                    Metadata = Text(csv, "metadata") is { } metadata ? JsonSerializer.Deserialize<IReadOnlyList<CredentialMetadata>>(metadata, ApinizerJson.Options) : null,
                });
        }
        catch (Exception error) when (error is FormatException or JsonException)
        {
            return new CredentialRow(line, username, null, error.Message);
        }
    }

    private static string? Text(CsvReader csv, string column) => csv.TryGetField<string>(column.ToLowerInvariant(), out var text) && !string.IsNullOrWhiteSpace(text) ? text.Trim() : null;

    private static List<string>? List(CsvReader csv, string column)
        => Text(csv, column)?.Split(ListSeparator, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).ToList();

    private static string? Joined(IEnumerable<string>? items) => items is null ? null : string.Join(ListSeparator, items);

    /// <summary>Entries that are secret keep their key and lose their value.</summary>
    private static string? WithoutSecrets(IReadOnlyList<CredentialMetadata>? metadata) => metadata is null or { Count: 0 }
        ? null
        : JsonSerializer.Serialize<IReadOnlyList<CredentialMetadata>>([.. metadata.Select(entry => entry.Secret == true ? entry with { Value = null } : entry)], ApinizerJson.Options);

    private static void WriteRow(CsvWriter csv, IEnumerable<string?> fields)
    {
        foreach (var field in fields)
        {
            csv.WriteField(field);
        }

        csv.NextRecord();
    }
}
