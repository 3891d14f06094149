global using System;
global using System.Collections.Generic;
global using System.Linq;
global using System.Net.Http;
global using System.Text.Json.Serialization;
global using System.Threading;
global using System.Threading.Tasks;

namespace Apinizer.Client;

public sealed class FileDownload;

public sealed class FileUpload(string name)
{
    public override string ToString() => name;
}

public class OperationResult;

public sealed class OperationResult<T> : OperationResult;

public sealed class Secret(string value)
{
    public bool IsMasked => value == "***";

    public string Reveal() => value;
}
