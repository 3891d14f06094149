#pragma warning disable IDE0130 // The compiler looks for these names.

namespace System;

internal readonly struct Index(int value, bool fromEnd = false) : IEquatable<Index>
{
    public int Value { get; } = value;

    public bool IsFromEnd { get; } = fromEnd;

    public static Index Start => new(0);

    public static Index End => new(0, fromEnd: true);

    public int GetOffset(int length) => IsFromEnd ? length - Value : Value;

    public bool Equals(Index other) => Value == other.Value && IsFromEnd == other.IsFromEnd;

    public override bool Equals(object? obj) => obj is Index other && Equals(other);

    public override int GetHashCode() => IsFromEnd ? ~Value : Value;

    public static implicit operator Index(int value) => new(value);
}

internal readonly struct Range(Index start, Index end) : IEquatable<Range>
{
    public Index Start { get; } = start;

    public Index End { get; } = end;

    public static Range All => new(Index.Start, Index.End);

    public static Range StartAt(Index start) => new(start, Index.End);

    public static Range EndAt(Index end) => new(Index.Start, end);

    public bool Equals(Range other) => Start.Equals(other.Start) && End.Equals(other.End);

    public override bool Equals(object? obj) => obj is Range other && Equals(other);

    public override int GetHashCode() => unchecked((Start.GetHashCode() * 31) + End.GetHashCode());
}
