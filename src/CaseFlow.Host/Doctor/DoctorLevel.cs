namespace CaseFlow.Host.Doctor;

/// <summary>How a check came out. The numbers are the exit codes of <c>doctor</c>.</summary>
internal enum DoctorLevel
{
    /// <summary>As it should be.</summary>
    Good = 0,

    /// <summary>The program works, but somebody should look at it.</summary>
    Warning = 1,

    /// <summary>The program does not work, or its data are in danger.</summary>
    Bad = 2,
}
