namespace Apinizer.Client;

/// <summary>
/// Stands in for the client's own: it writes down what a generated method describes. The real one needs the whole client, and sends it.
/// StandInTests compares the members of both.
/// </summary>
internal sealed class ApiCall(ApinizerOperation operation, string path)
{
    public List<string> Lines { get; } = [$"{operation.Method} {path}"];

    public void AddQuery(string name, string? value) => Add("query " + name, value);

    public void AddQuery(string name, bool? value) => Add("query " + name, value);

    public void AddQuery(string name, long? value) => Add("query " + name, value);

    public void AddQuery(string name, OpenEnum? value) => Add("query " + name, value);

    public void AddHeader(string name, string? value, string parameterName) => Add("header " + name, value, parameterName);

    public void AddBase64Header(string name, Secret? value, string parameterName) => Add("Base64 header " + name, value?.Reveal(), parameterName);

    public void SetJson<T>(T body, string parameterName)
        where T : class => Lines.Add($"JSON {Text(body)} from {parameterName}");

    public void AddJsonPart<T>(string name, T body, string parameterName)
        where T : class => Lines.Add($"JSON part {name} = {Text(body)} from {parameterName}");

    public void AddTextParts<T>(T form, string parameterName)
        where T : class => Lines.Add($"text parts {Text(form)} from {parameterName}");

    public void AddFilePart(string name, FileUpload file, string parameterName) => Lines.Add($"file part {name} = {Text(file)} from {parameterName}");

    private void Add(string name, object? value, string? parameterName = null)
    {
        if (value is not null)
        {
            Lines.Add($"{name} = {value}" + (parameterName is null ? "" : " from " + parameterName));
        }
    }

    private static string Text(object? value) => value?.ToString() ?? "null";
}
