using System.Collections.Immutable;
using CaseFlow.Calendar;
using CaseFlow.Runtime.Ports;
using CaseFlow.Storage.Sequences;
using CaseFlow.Storage.Sql;

namespace CaseFlow.Storage.SignIns;

/// <summary>What happened to sign-ins, for a limited time.</summary>
internal sealed class SignInTable(Statements sql)
{
    private static readonly string Add = Insertion.Into("sign_ins", "number", "at", "person", "kind", "address");

    public async ValueTask AddAsync(SignInRecord record, Instant keepSince)
    {
        await sql.ExecuteAsync("DELETE FROM sign_ins WHERE at < @p0", keepSince.UnixMilliseconds);
        var number = await new SequenceTable(sql).NextAsync("sign-ins");
        await sql.ExecuteAsync(Add, number, record.At.UnixMilliseconds, record.Person, record.Kind, record.Address);
    }

    public async ValueTask<ImmutableArray<SignInRecord>> ListAsync(string person, int take) =>
    [
        .. await sql.QueryAsync(
            "SELECT at, person, kind, address FROM sign_ins WHERE person = @p0 ORDER BY number DESC LIMIT @p1",
            r => new SignInRecord(r.Moment(0), r.Text(1), r.GetString(2), r.GetString(3)),
            person, take),
    ];
}
