using System.Numerics;
using System.Security.Cryptography;

namespace Apinizer.Emulator.Groups.Secrets;

/// <summary>
/// The public keys of Ed25519 (RFC 8032) and X25519 (RFC 7748), which .NET does not have: the base point multiplied by doubling and adding, on the one
/// curve that both come from. Slow and with a timing of its own, which is fine for keys that protect nothing.
/// </summary>
internal static class Curve25519
{
    public const int KeySize = 32;

    private static readonly BigInteger Prime = BigInteger.Pow(2, 255) - 19;
    private static readonly BigInteger D = Mod(-121665 * Inverse(121666));
    private static readonly (BigInteger X, BigInteger Y) Base = (BigInteger.Parse("15112221349535400772501151409588531511454012693041857206046113283949847762202"), Mod(4 * Inverse(5)));

    public static byte[] Ed25519PublicKey(byte[] privateKey)
    {
        var (x, y) = Multiply(SHA512.HashData(privateKey).AsSpan(0, KeySize));
        var publicKey = Encode(y);
        publicKey[^1] |= (byte)(x.IsEven ? 0 : 0x80);
        return publicKey;
    }

    public static byte[] X25519PublicKey(byte[] privateKey)
    {
        var (_, y) = Multiply(privateKey);
        return Encode(Mod((1 + y) * Inverse(1 - y)));
    }

    private static (BigInteger X, BigInteger Y) Multiply(ReadOnlySpan<byte> privateKey)
    {
        var clamped = privateKey.ToArray();
        clamped[0] &= 0xF8;
        clamped[^1] = (byte)((clamped[^1] & 0x7F) | 0x40);
        var scalar = new BigInteger(clamped, isUnsigned: true);
        var result = (X: BigInteger.Zero, Y: BigInteger.One);
        for (var bit = 254; bit >= 0; bit--)
        {
            result = Add(result, result);
            if (!(scalar >> bit).IsEven)
            {
                result = Add(result, Base);
            }
        }

        return result;
    }

    private static (BigInteger X, BigInteger Y) Add((BigInteger X, BigInteger Y) a, (BigInteger X, BigInteger Y) b)
    {
        var product = Mod(D * a.X * b.X * a.Y * b.Y);
        return (Mod(((a.X * b.Y) + (b.X * a.Y)) * Inverse(1 + product)), Mod(((a.Y * b.Y) + (a.X * b.X)) * Inverse(1 - product)));
    }

    private static BigInteger Inverse(BigInteger value) => BigInteger.ModPow(Mod(value), Prime - 2, Prime);

    private static BigInteger Mod(BigInteger value) => ((value % Prime) + Prime) % Prime;

    private static byte[] Encode(BigInteger value)
    {
        var encoded = new byte[KeySize];
        value.TryWriteBytes(encoded, out _, isUnsigned: true);
        return encoded;
    }
}
