using Apinizer.Client;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;

#pragma warning disable IDE0130 // Beside the extension that uses it.

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Tells the options that their section was read again.</summary>
internal sealed class ApinizerClientConfigurationChanges(string name, IConfiguration section) : IOptionsChangeTokenSource<ApinizerClientOptions>
{
    public string Name => name;

    public IChangeToken GetChangeToken() => section.GetReloadToken();
}
