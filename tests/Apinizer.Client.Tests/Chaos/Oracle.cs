namespace Apinizer.Client.Tests.Chaos;

/// <summary>Judges an outcome by what the documents promise. It names what they do not explain.</summary>
internal static class Oracle
{
    private static readonly Dictionary<Type, ApinizerErrorKind?> Documented = new()
    {
        [typeof(ApinizerApiException)] = null,
        [typeof(ApinizerDeploymentException)] = ApinizerErrorKind.DeploymentFailed,
        [typeof(ApinizerOutcomeUnknownException)] = ApinizerErrorKind.OutcomeUnknown,
        [typeof(ApinizerAuthenticationException)] = ApinizerErrorKind.Authentication,
        [typeof(ApinizerTimeoutException)] = ApinizerErrorKind.Timeout,
        [typeof(ApinizerConnectionException)] = ApinizerErrorKind.Connection,
        [typeof(ApinizerResponseException)] = ApinizerErrorKind.UnexpectedResponse,
    };

    public static IEnumerable<string> Unexplained(Outcome outcome, Course course, int step)
        => (outcome.Error is { } error ? OfFailure(outcome, error, course.After(step)) : OfSuccess(outcome, course.Result(step), course.After(step)))
            .Concat(OfEither(outcome, course.After(step).Deployments - course.Before(step).Deployments));

    private static IEnumerable<string> OfSuccess(Outcome outcome, string expectedResult, ManagerState expectedState)
    {
        if (outcome.After.Text != expectedState.Text)
        {
            yield return $"a success that did not happen: the Manager has {outcome.After.Text} and not {expectedState.Text}";
        }

        var isReplay = outcome.IsReplay && outcome.Step.Operation.Removes && outcome.Fault.Promise is Promise.Ambiguous or Promise.Endless;
        var lostItsReport = outcome.Fault.Promise == Promise.Bodiless && outcome.Step.Operation.Result == ResultKind.Change;
        if (outcome.Result != expectedResult && !isReplay && !lostItsReport)
        {
            yield return $"another result: {outcome.Result} and not {expectedResult}";
        }
    }

    private static IEnumerable<string> OfFailure(Outcome outcome, Exception error, ManagerState expectedState)
    {
        if (error is not ApinizerException known || !Documented.TryGetValue(error.GetType(), out var kind))
        {
            yield return $"an exception that no document names: {error}";
            yield break;
        }

        if (kind is not null && known.Kind != kind)
        {
            yield return $"{error.GetType().Name} of the kind {known.Kind}";
        }

        if (known.Operation != outcome.Step.Operation || known.CorrelationId is null || (outcome.CorrelationId is not null && known.CorrelationId != outcome.CorrelationId))
        {
            yield return $"an exception of {known.Operation?.Id ?? "no operation"} with the correlation id {known.CorrelationId ?? "null"}, not {outcome.CorrelationId}";
        }

        if (!Allowed(outcome).Contains(known.Kind))
        {
            yield return $"{known.Kind}: {error.Message}";
        }

        var nothingWasDone = outcome.After.Text == outcome.Before.Text;
        var allWasDone = outcome.After.Text == expectedState.Text;
        var mayHaveBeenDone = known is ApinizerOutcomeUnknownException or ApinizerDeploymentException || !outcome.Step.AddsUp || outcome.Fault.Promise == Promise.Twice;
        if (!nothingWasDone && !(allWasDone && mayHaveBeenDone))
        {
            yield return $"{known.Kind}, but the Manager has {outcome.After.Text}";
        }
    }

    /// <summary>Never twice, and never beyond the limit of the whole call.</summary>
    private static IEnumerable<string> OfEither(Outcome outcome, int meant)
    {
        var done = outcome.After.Deployments - outcome.Before.Deployments;
        if (outcome.Step.AddsUp && !outcome.Fault.ArrivesTwice && done > meant)
        {
            yield return $"done twice: {done} deployments";
        }

        // A download goes on after its call.
        var limit = outcome.Step.IsLong ? TimeSpan.FromMinutes(10) : TimeSpan.FromSeconds(100);
        if (outcome.Step.Operation.Result != ResultKind.File && outcome.Elapsed > limit + TimeSpan.FromSeconds(1))
        {
            yield return $"it took {outcome.Elapsed}";
        }
    }

    private static ApinizerErrorKind[] Allowed(Outcome outcome)
    {
        var (step, fault) = (outcome.Step, outcome.Fault);
        if (step.Operation.Result == ResultKind.File && fault.IsInBody)
        {
            return [ApinizerErrorKind.Connection, ApinizerErrorKind.Timeout];
        }

        if (step.Operation.Permission == "none" && fault.Name == "401 about the token")
        {
            return [ApinizerErrorKind.Authentication]; // There was no token that could be renewed.
        }

        return fault.Promise switch
        {
            Promise.Harmless => [],
            Promise.Ambiguous or Promise.Endless when step.AddsUp => [ApinizerErrorKind.OutcomeUnknown],
            Promise.Endless when step.IsLong => [ApinizerErrorKind.Timeout],

            // "A repeated undeployment may be refused because the first one was carried out."
            Promise.Ambiguous or Promise.Endless when step.OperationId == "apiProxies.deployment.undeploy" => [ApinizerErrorKind.Validation],

            // "If the server's text does not prove that it is this object that is gone, the outcome is unknown."
            Promise.Ambiguous or Promise.Endless when step.Operation.Removes => [ApinizerErrorKind.OutcomeUnknown],
            Promise.Unreadable => [step.AddsUp ? ApinizerErrorKind.OutcomeUnknown : ApinizerErrorKind.UnexpectedResponse],
            Promise.Bodiless => [step.Deploys ? ApinizerErrorKind.DeploymentFailed : ApinizerErrorKind.UnexpectedResponse],
            Promise.NotNow => [fault.Name.StartsWith("429", StringComparison.Ordinal) ? ApinizerErrorKind.RateLimited : ApinizerErrorKind.Server],
            Promise.NoToken => [ApinizerErrorKind.Authentication],
            Promise.Twice when step.AddsUp => [ApinizerErrorKind.AlreadyExists],
            Promise.Twice when step.Operation.Removes => [ApinizerErrorKind.NotFound],
            Promise.Twice when step.OperationId == "apiProxies.deployment.undeploy" => [ApinizerErrorKind.Validation],
            _ => [],
        };
    }
}
