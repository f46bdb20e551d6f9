namespace CaseFlow.Runtime.Actions;

/// <summary>Codes of actions that cannot be done; other failures keep the code of the case's rule.</summary>
public static class ActionCodes
{
    /// <summary>An input is missing or of the wrong kind.</summary>
    public const string InputInvalid = "runtime.action.input";

    /// <summary>A diagram does not give an action an input that it needs. Arguments: action, input.</summary>
    public const string InputMissing = "runtime.action.input-missing";

    /// <summary>A diagram gives an action an input that it does not have. Arguments: action, input.</summary>
    public const string InputUnknown = "runtime.action.input-unknown";

    /// <summary>A diagram reads a result that an action does not have. Arguments: action, result.</summary>
    public const string ResultUnknown = "runtime.action.result-unknown";

    /// <summary>A unit or party is not in the organisation. Arguments: party.</summary>
    public const string PartyUnknown = "runtime.action.party-unknown";

    /// <summary>The party is on the rating list already. Arguments: list, party.</summary>
    public const string RatingThere = "runtime.rating.there";

    /// <summary>The party is not on the rating list. Arguments: list, party.</summary>
    public const string RatingNotThere = "runtime.rating.not-there";

    /// <summary>A message to another system is too large. Arguments: most (bytes).</summary>
    public const string WebhookTooLarge = "runtime.webhook.too-large";

    /// <summary>A child case cannot be registered as asked: its mechanism or place is unknown, or its procedure does not begin plainly.</summary>
    public const string SpawnRefused = "runtime.spawn.refused";

    /// <summary>The action is not in the catalogue.</summary>
    public const string Unknown = "runtime.action.unknown";
}
