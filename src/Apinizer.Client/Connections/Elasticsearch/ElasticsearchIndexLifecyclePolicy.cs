namespace Apinizer.Client.Connections;

/// <summary>How long indices are kept, and how. One phase at least is on.</summary>
public sealed record ElasticsearchIndexLifecyclePolicy : ApinizerModel
{
    /// <summary>Its name; <c>apinizer-log-ilm-policy-default</c> if not set.</summary>
    public string? PolicyName { get; set; }

    /// <summary>Whether indices are rolled over; false if not set.</summary>
    public bool? EnableHotPhase { get; set; }

    /// <summary>After how many days an index is rolled over.</summary>
    public int? MaxAgeOfRollover { get; set; }

    /// <summary>From how many gigabytes on an index is rolled over.</summary>
    public int? MaxIndexSizeOfRollover { get; set; }

    /// <summary>From how many documents on an index is rolled over.</summary>
    public long? MaxDocCountOfRollover { get; set; }

    /// <summary>Whether indices that are no longer written are packed; false if not set.</summary>
    public bool? EnableWarmPhase { get; set; }

    /// <summary>How many replicas a packed index has.</summary>
    public int? NumberOfReplicasForWarm { get; set; }

    /// <summary>To how many shards an index is packed.</summary>
    public int? MaxNumShardsForShrink { get; set; }

    /// <summary>To how many segments an index is packed.</summary>
    public int? MaxNumSegmentsForForceMerge { get; set; }

    /// <summary>Whether old indices are put aside; false if not set.</summary>
    public bool? EnableColdPhase { get; set; }

    /// <summary>After how many days an index is put aside.</summary>
    public int? MinAgeOfCold { get; set; }

    /// <summary>How many replicas an index has that was put aside.</summary>
    public int? NumberOfReplicasForCold { get; set; }

    /// <summary>Whether indices are deleted; false if not set.</summary>
    public bool? EnableDeletePhase { get; set; }

    /// <summary>After how many days an index is deleted.</summary>
    public int? MinAgeOfDelete { get; set; }

    internal InputProblem? FindProblem()
        => EnableHotPhase == true || EnableWarmPhase == true || EnableColdPhase == true || EnableDeletePhase == true
            ? null
            : new InputProblem(nameof(EnableHotPhase), "one phase at least must be enabled.");
}
