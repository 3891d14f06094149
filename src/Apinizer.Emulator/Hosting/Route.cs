using Apinizer.Emulator.Engine;
using Apinizer.Emulator.Security;

namespace Apinizer.Emulator.Hosting;

/// <summary>An operation: what it listens to, what it demands, what it does.</summary>
internal sealed record Route(string Method, RouteTemplate Template, Permission Permission, Func<Call, Answer> Handler);
