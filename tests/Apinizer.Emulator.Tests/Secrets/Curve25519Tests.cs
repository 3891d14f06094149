using Apinizer.Emulator.Groups.Secrets;

namespace Apinizer.Emulator.Tests.Secrets;

public sealed class Curve25519Tests
{
    [Theory]
    [InlineData("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60", "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a")]
    [InlineData("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb", "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c")]
    [InlineData("c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7", "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025")]
    public void Ed25519_public_keys_are_those_of_rfc_8032(string privateKey, string publicKey)
        => Assert.Equal(publicKey, Convert.ToHexStringLower(Curve25519.Ed25519PublicKey(Convert.FromHexString(privateKey))));

    [Theory]
    [InlineData("f81aaec8e5b91d69cd59d5bce1f010c7cae0079a134da8792831680e85fb5367", "a6401dc700557541c3b470079a51072cd013bd132c131a5b9228de5b6ff1f220")]
    [InlineData("d0034109cfe1e3d407d7fc8815839a3650d7533fe68bb0ca6622269abae76078", "05255caafe9066b8d9b016940c51114e51242bb28f16643db92f9a1b36cd9834")]
    public void X25519_public_keys_are_those_of_openssl(string privateKey, string publicKey)
        => Assert.Equal(publicKey, Convert.ToHexStringLower(Curve25519.X25519PublicKey(Convert.FromHexString(privateKey))));
}
