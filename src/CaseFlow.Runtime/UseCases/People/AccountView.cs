using System.Collections.Immutable;
using CaseFlow.Calendar;
using CaseFlow.Cases.Organisations;
using CaseFlow.Runtime.Ports;

namespace CaseFlow.Runtime.UseCases.People;

/// <summary>A person's own page.</summary>
/// <param name="Organisation">Who is who, for names and for finding a substitute.</param>
/// <param name="Person">The person.</param>
/// <param name="Version">The organisation's version; forms send it back.</param>
/// <param name="Now">The moment it was looked at.</param>
/// <param name="HasPassword">Whether a password is set.</param>
/// <param name="MustChange">Whether it must be changed at the next sign-in.</param>
/// <param name="LockedUntil">Until when signing in is refused; null while it is not.</param>
/// <param name="SignIns">What happened to the sign-in, newest first.</param>
public sealed record AccountView(
    Organisation Organisation,
    Person Person,
    long Version,
    Instant Now,
    bool HasPassword,
    bool MustChange,
    Instant? LockedUntil,
    ImmutableArray<SignInRecord> SignIns);
