using Apinizer.Client.Credentials;
using CredentialOnboarding;

namespace Apinizer.Samples.Tests;

/// <summary>Credentials as CSV.</summary>
public sealed class CredentialCsvTests
{
    [Fact]
    public void Every_member_is_read()
    {
        var row = Assert.Single(CredentialCsv.Read(new StringReader("""
            username,password,fullName,EMail,description,roleNameList,enabled,ipList,expireDate,metadata
            jane," p,w ","Jane ""J"" Doe",jane@example.com,"two
            lines",buyer; seller,false,10.0.0.0/8;10.1.1.1,2027-01-31,"[{""key"":""tier"",""value"":""gold"",""secret"":true}]"
            """)));

        var credential = Assert.IsType<CredentialInput>(row.Credential);
        Assert.Equal(("jane", " p,w ", "Jane \"J\" Doe", "jane@example.com"), (credential.Username, credential.Password.Reveal(), credential.FullName, credential.Email));
        Assert.Equal(("two\nlines", false, new DateTimeOffset(2027, 1, 31, 0, 0, 0, TimeSpan.Zero)), (credential.Description, credential.Enabled, credential.ExpireDate));
        Assert.Equal(["buyer", "seller"], credential.RoleNameList!);
        Assert.Equal(["10.0.0.0/8", "10.1.1.1"], credential.IpList!);
        Assert.Equal(new CredentialMetadata { Key = "tier", Value = "gold", Secret = true }, Assert.Single(credential.Metadata!));
    }

    [Theory]
    [InlineData("jane,x,Jane,j@example.com,perhaps,", "perhaps")]
    [InlineData("jane,x,Jane,j@example.com,,tomorrow", "tomorrow")]
    [InlineData("jane,x,,,,", "There is no fullName, no email.")]
    [InlineData("jane", "There is no password, no fullName, no email.")]
    public void A_bad_row_says_why_and_does_not_show_its_password(string row, string problem)
    {
        var read = Assert.Single(CredentialCsv.Read(new StringReader("username,password,fullName,email,enabled,expireDate\n" + row)));

        Assert.Null(read.Credential);
        Assert.Equal((2, "jane"), (read.Line, read.Username));
        Assert.Contains(problem, read.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_column_is_refused()
        => Assert.Contains("'passwrd'", Assert.Throws<InvalidDataException>(() => CredentialCsv.Read(new StringReader("username,passwrd\na,b"))).Message, StringComparison.Ordinal);

    [Fact]
    public void An_export_has_no_secret_and_no_formula()
    {
        using var file = new StringWriter();

        CredentialCsv.Write(
            file,
            [
                new Credential
                {
                    Username = "jane", Password = "never", FullName = "=1+1", Email = "j@example.com", RoleNameList = ["a", "b"], Enabled = true, IpList = [],
                    Metadata = [new() { Key = "tier", Value = "gold" }, new() { Key = "pin", Value = "1234", Secret = true }],
                },
            ]);

        Assert.Equal(
            [
                "username,fullName,email,description,roleNameList,enabled,ipList,expireDate,metadata",
                "jane,\"'=1+1\",j@example.com,,a;b,true,,,\"[{\"\"key\"\":\"\"tier\"\",\"\"value\"\":\"\"gold\"\"},{\"\"key\"\":\"\"pin\"\",\"\"secret\"\":true}]\"",
                "",
            ],
            file.ToString().Split("\r\n"));
    }
}
