using Apinizer.Emulator.Engine;
using Apinizer.Emulator.Groups.Credentials;
using Apinizer.Emulator.Hosting;

namespace Apinizer.Emulator.Groups.RateLimitControlLists;

/// <summary>The credentials that a rate limit control list holds for.</summary>
internal static class RateLimitCredentialsGroup
{
    private const string Path = RateLimitControlList.One + "credentials/";

    private static readonly BodyRules Body = new(BodyMember.Texts(RateLimitControlList.Credentials, "credentialNameList value can not be empty!"));

    public static void Map(RouteTable routes)
    {
        routes.Post(Path, RateLimitControlList.Manage, call => Change(call, (has, sent) => has.Union(Existing(call, sent))));
        routes.Put(Path, RateLimitControlList.Manage, call => Change(call, (_, sent) => Existing(call, sent).Distinct()));
        routes.Delete(Path, RateLimitControlList.Manage, call => Change(call, (has, sent) => has.Except(sent)));
    }

    private static Answer Change(Call call, Func<IEnumerable<string>, IReadOnlyList<string>, IEnumerable<string>> change)
    {
        var list = RateLimitControlList.Get(call);
        var sent = call.Body(Body).Texts(RateLimitControlList.Credentials);
        list.Content[RateLimitControlList.Credentials] = change(list.Content.Texts(RateLimitControlList.Credentials), sent).ToJson();
        return RateLimitControlList.Deployed(call);
    }

    private static IReadOnlyList<string> Existing(Call call, IReadOnlyList<string> usernames)
    {
        foreach (var username in usernames)
        {
            call.Store.Get(CredentialsGroup.Kind, call.ProjectName, username, $"Credential with name ({username}) is not found in project!");
        }

        return usernames;
    }
}
