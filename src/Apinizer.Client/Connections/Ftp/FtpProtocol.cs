using System.Text.Json.Serialization;

namespace Apinizer.Client.Connections;

/// <summary>The protocol of a file server. Upper and lower case do not matter when values are compared: servers may spell them in small letters.</summary>
[JsonConverter(typeof(Converter))]
public sealed class FtpProtocol : OpenEnum
{
    private FtpProtocol(string value)
        : base(value)
    {
    }

    /// <summary>FTP, in clear, usually on port 21.</summary>
    public static FtpProtocol Ftp { get; } = new("FTP");

    /// <summary>File transfer over SSH, usually on port 22.</summary>
    public static FtpProtocol Sftp { get; } = new("SFTP");

    /// <summary>FTP over TLS, usually on port 21, or 990 when it is implicit.</summary>
    public static FtpProtocol Ftps { get; } = new("FTPS");

    /// <summary>A value that this version has no name for.</summary>
    /// <param name="value">The value as it stands on the wire.</param>
    public static implicit operator FtpProtocol(string value) => new(value);

    internal sealed class Converter : OpenEnumConverter<FtpProtocol>
    {
        protected override FtpProtocol Create(string value) => new(value);
    }
}
