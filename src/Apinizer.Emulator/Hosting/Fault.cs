using Apinizer.Emulator.Engine;

namespace Apinizer.Emulator.Hosting;

/// <summary>A fault: either an answer that replaces the Manager's, or, without one, a broken connection.</summary>
internal sealed record Fault(Func<ReceivedRequest, bool> When, Answer? Answer, bool AfterHandling);
