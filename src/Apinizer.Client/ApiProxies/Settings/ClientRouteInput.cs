namespace Apinizer.Client.ApiProxies;

/// <summary>How clients reach an API proxy, as a whole.</summary>
public sealed record ClientRouteInput : DeployableInput, IValidatedInput
{
    /// <summary>The paths, hosts, methods and headers that a request must have, at least one of them. A path has two characters or more.</summary>
    public required ClientRoute ClientRoute { get; init; }

    InputProblem? IValidatedInput.FindProblem()
        => Given(ClientRoute)
            ?? FindMissing()
            ?? (ClientRoute.RelativePathList?.Any(path => path is not { Length: >= 2 }) == true
                ? new InputProblem($"{nameof(ClientRoute)}.{nameof(ClientRoute.RelativePathList)}", "a path has two characters or more.")
                : null)
            ?? Each(ClientRoute.HeaderList, header => NotBlank(header.Name) ?? NotBlank(header.Value));

    private InputProblem? FindMissing()
        => ClientRoute is { RelativePathList: null or { Count: 0 }, HostList: null or { Count: 0 }, MethodList: null or { Count: 0 }, HeaderList: null or { Count: 0 } }
            ? new InputProblem(nameof(ClientRoute), "it needs a path, a host, a method or a header.")
            : null;
}
