#if NET
using System.Runtime.CompilerServices;

// An `init` member names this type in its signature, and the netstandard2.0 assembly has a copy of its own. A library that was compiled
// against that one looks for the copy here when an application for .NET brings it together with this assembly.
[assembly: TypeForwardedTo(typeof(IsExternalInit))]
#endif
