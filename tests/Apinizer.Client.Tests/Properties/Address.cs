namespace Apinizer.Client.Tests.Properties;

/// <summary>An operation with a value for each placeholder of its path. What may stand there is written anew, so that a mistake in the client's rule is not repeated.</summary>
internal sealed record Address(ApiMethod Operation, string[] Texts, int Number)
{
    private IReadOnlyList<string> Parameters => Operation.PathParameters;

    public Dictionary<string, object?> Arguments => Parameters.Select((name, index) => (name, index)).ToDictionary(slot => slot.name, slot => (object?)ValueOf(slot.name, Texts[slot.index]));

    /// <summary>The first parameter whose value must not get into an address; null when all may.</summary>
    public string? FirstRefused => Arguments.FirstOrDefault(argument => argument.Value is long number ? number < 0 : IsRefused(argument.Value!.ToString()!)).Key;

    public IEnumerable<Address> Smaller => Texts.SelectMany((text, index) => AnyText.Smaller(text).Select(shorter => this with { Texts = [.. Texts[..index], shorter, .. Texts[(index + 1)..]] }));

    /// <summary>The path with the placeholders back in the place of the values; another text as soon as a value does not stand whole in a segment of its own.</summary>
    public string TemplateOf(string path)
    {
        var template = Operation.Operation.PathTemplate.Split('/');
        var segments = path.Split('/');
        return string.Join('/', segments.Select((segment, index) => index < template.Length && template[index] is ['{', .. var name, '}'] && Uri.UnescapeDataString(segment) == Arguments[name]!.ToString() ? template[index] : segment));
    }

    public override string ToString() => $"{Operation} {string.Join(", ", Arguments.Select(argument => $"{argument.Key} = '{argument.Value}'"))}";

    private object ValueOf(string name, string text)
    {
        var type = Operation.Method.GetParameters().Single(parameter => parameter.Name == name).ParameterType;
        return type == typeof(long) ? (long)Number : type == typeof(string) ? text : type.GetMethod("op_Implicit", [typeof(string)])!.Invoke(null, [text])!;
    }

    private static bool IsRefused(string value)
        => value.All(char.IsWhiteSpace) || value.All(letter => letter == '.') || value.Any(char.IsControl) || !AnyText.IsValid(value);
}
