namespace Apinizer.Client.Policies;

/// <summary>
/// Variables in short, for instance with <c>using static Apinizer.Client.Policies.Variables;</c>. Each has a name made of what it reads, since some
/// operations need one; give another by <c>Header("X-User") with { Name = "user" }</c>.
/// </summary>
public static class Variables
{
    /// <summary>The address of the client, as the gateway sees it.</summary>
    public static Variable ClientIp => Context(VariableContextValue.RequestRemoteAddress);

    /// <summary>A header of the message.</summary>
    /// <param name="name">The header's name.</param>
    /// <returns>The variable.</returns>
    public static Variable Header(string name) => Create("header", name) with { Type = VariableType.Header, HeaderName = name };

    /// <summary>A parameter of the query.</summary>
    /// <param name="name">The parameter's name.</param>
    /// <returns>The variable.</returns>
    public static Variable QueryParameter(string name)
        => Create("query", name) with { Type = VariableType.Parameter, ParamType = VariableParameterType.Query, ParamName = name };

    /// <summary>A part of the path.</summary>
    /// <param name="path">The path with the part in it, for instance <c>/orders/{orderId}</c>.</param>
    /// <param name="name">The part's name, for instance <c>orderId</c>.</param>
    /// <returns>The variable.</returns>
    public static Variable PathParameter(string path, string name)
    {
        ThrowIfBlank(path, nameof(path));
        return Create("path", name) with { Type = VariableType.Parameter, ParamType = VariableParameterType.Path, ParamName = name, ParamPath = path };
    }

    /// <summary>A field of a form.</summary>
    /// <param name="name">The field's name.</param>
    /// <returns>The variable.</returns>
    public static Variable FormParameter(string name)
        => Create("form", name) with { Type = VariableType.Parameter, ParamType = VariableParameterType.Form, ParamName = name };

    /// <summary>A value in a JSON body.</summary>
    /// <param name="jsonPath">Where it stands, for instance <c>$.user.id</c>.</param>
    /// <returns>The variable.</returns>
    public static Variable JsonBody(string jsonPath)
        => Create("body", jsonPath, nameof(jsonPath)) with { Type = VariableType.Body, MessageContentType = MessageContentType.Json, JsonPathValue = jsonPath };

    /// <summary>A value in an XML body.</summary>
    /// <param name="xPath">Where it stands, for instance <c>//user/id</c>.</param>
    /// <returns>The variable.</returns>
    public static Variable XmlBody(string xPath)
        => Create("body", xPath, nameof(xPath)) with { Type = VariableType.Body, MessageContentType = MessageContentType.Xml, XpathValue = xPath };

    /// <summary>The whole body.</summary>
    /// <returns>The variable.</returns>
    public static Variable Body() => new() { Name = "body", Type = VariableType.Body, MessageContentType = MessageContentType.AllBody };

    /// <summary>What the gateway knows about the message.</summary>
    /// <param name="value">What of it.</param>
    /// <param name="zoneId">The time zone, for instance <c>Europe/Istanbul</c>; dates and times need it.</param>
    /// <returns>The variable.</returns>
    public static Variable Context(VariableContextValue value, string? zoneId = null)
    {
        ArgumentNullException.ThrowIfNull(value);
        return Create("context", value.Value, nameof(value)) with { Type = VariableType.ContextValues, ContextValue = value, ZoneId = zoneId };
    }

    /// <summary>A variable that policies fill and read while a message passes.</summary>
    /// <param name="name">Its name.</param>
    /// <returns>The variable.</returns>
    public static Variable Custom(string name)
    {
        ThrowIfBlank(name, nameof(name));
        return new() { Name = name, Type = VariableType.Custom };
    }

    /// <summary>A variable that a script computes.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="language">The language of the script.</param>
    /// <param name="body">The script, which returns the value.</param>
    /// <returns>The variable.</returns>
    public static Variable Script(string name, ScriptType language, Secret body)
    {
        ArgumentNullException.ThrowIfNull(language);
        ArgumentNullException.ThrowIfNull(body);
        return Custom(name) with { InitWithScript = true, ScriptLanguage = language, ScriptBody = body };
    }

    /// <summary>The letters and digits of what it reads, in camel case: <c>X-User-Type</c> becomes <c>headerXUserType</c>.</summary>
    private static Variable Create(string source, string read, string parameterName = "name")
    {
        ThrowIfBlank(read, parameterName);
        var words = new string([.. read.Select(letter => char.IsLetterOrDigit(letter) ? letter : ' ')]).Split([' '], StringSplitOptions.RemoveEmptyEntries);
        return new() { Name = source + string.Concat(words.Select(word => char.ToUpperInvariant(word[0]) + word[1..])) };
    }

    private static void ThrowIfBlank(string value, string parameterName)
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            throw new ArgumentException("It must not be empty.", parameterName);
        }
    }
}
