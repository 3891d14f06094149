using System.Text;

namespace Apinizer.Emulator.Engine;

/// <summary>The parts of an upload as values. A blank part counts as none.</summary>
internal static class FormValues
{
    extension(MultipartForm form)
    {
        public string? Text(string name) => form[name] is { } part && Encoding.UTF8.GetString(part.Content) is var text && !string.IsNullOrWhiteSpace(text) ? text : null;

        public string RequiredText(string name) => form.Text(name) ?? throw new RefusedException($"{name} value can not be empty!");

        public FormPart RequiredFile(string name) => form[name] is { Content.Length: > 0 } part ? part : throw new RefusedException($"{name} value can not be empty!");

        public string? OneOf(string name, params string[] allowed)
            => form.Text(name)?.Trim() is var text && (text is null || allowed.Contains(text)) ? text : throw new RefusedException($"{name} must be one of {string.Join(", ", allowed)}!");

        public bool Flag(string name) => form.Text(name) switch
        {
            null => false,
            var text when bool.TryParse(text, out var flag) => flag,
            _ => throw new RefusedException($"{name} must be true or false!"),
        };

        /// <summary>The environments of a comma-separated list; all of them must exist.</summary>
        public IReadOnlyList<string> Environments(Call call, string name)
        {
            var environments = form.RequiredText(name).Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Distinct().ToList();
            return environments.Count == 0
                ? throw new RefusedException($"{name} value can not be empty!")
                : [.. environments.Select(environment => call.Installation.GetEnvironment(environment).Name)];
        }
    }
}
