using System.Text.Json;

namespace Apinizer.Client;

/// <summary>Reads the list that the reader stands at the beginning of, to its end.</summary>
internal delegate object? ItemsReader(ref Utf8JsonReader reader);
