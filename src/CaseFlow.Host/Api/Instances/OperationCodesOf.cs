using System.Collections.Immutable;
using CaseFlow.Cases;
using CaseFlow.Engine;
using CaseFlow.Runtime;

namespace CaseFlow.Host.Api.Instances;

/// <summary>The codes with which operations are refused, for the description.</summary>
internal static class OperationCodesOf
{
    /// <summary>Those of preview and carrying out.</summary>
    public static ImmutableArray<string> Both { get; } =
    [
        RuntimeCodes.CaseNotFound, RuntimeCodes.AccessVerb, RuntimeCodes.InstanceNotFound, RuntimeCodes.OperationOfRoot, CaseCodes.StatusTransition,
        EngineCodes.Ended, EngineCodes.ModifyEmpty, EngineCodes.ModifyEnded, EngineCodes.ModifyVisitNotOpen, EngineCodes.ModifyNothingThere,
        EngineCodes.ModifyTokenUnclear, EngineCodes.ModifyElementUnknown, EngineCodes.ModifyFlowUnknown, EngineCodes.ModifyTargetUnfit,
        EngineCodes.ModifyBehindEventGateway, EngineCodes.ModifyScopeUnfit, EngineCodes.ModifyScopeAmbiguous, EngineCodes.ModifyScopeClosed,
        EngineCodes.ModifyScopeNotOpenable, EngineCodes.ModifyJoinStarved, EngineCodes.IncidentNotOpen, EngineCodes.IncidentFlowUnknown,
        EngineCodes.IncidentFlowNeeded, EngineCodes.ScopeNotOpen, EngineCodes.VariablesUnknown,
    ];
}
