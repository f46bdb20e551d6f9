namespace CaseFlow.Dmn;

/// <summary>Every code about DMN files and their evaluation. Codes never change; texts are looked up by them.</summary>
public static class DmnCodes
{
    /// <summary>What stands before the reason for which a file is not let through.</summary>
    public const string XmlPrefix = "dmn.xml.";

    /// <summary>The root element is not DMN 1.1 to 1.5 definitions.</summary>
    public const string NotDmn = XmlPrefix + "not-dmn";

    /// <summary>An element stands where the schema does not allow it.</summary>
    public const string SchemaUnexpectedElement = "dmn.schema.unexpected-element";

    /// <summary>An element lacks a part that the schema asks for.</summary>
    public const string SchemaMissingElement = "dmn.schema.missing-element";

    /// <summary>An element has an attribute that the schema does not know.</summary>
    public const string SchemaUnexpectedAttribute = "dmn.schema.unexpected-attribute";

    /// <summary>An element lacks an attribute that the schema asks for.</summary>
    public const string SchemaMissingAttribute = "dmn.schema.missing-attribute";

    /// <summary>A value is not of the type that the schema gives it.</summary>
    public const string SchemaInvalidValue = "dmn.schema.invalid-value";

    /// <summary>Text stands where only elements are allowed.</summary>
    public const string SchemaUnexpectedText = "dmn.schema.unexpected-text";

    /// <summary>A decision or input has no id.</summary>
    public const string IdMissing = "dmn.id.missing";

    /// <summary>Two decisions or inputs have the same id.</summary>
    public const string IdDuplicate = "dmn.id.duplicate";

    /// <summary>Two decisions or inputs are read by the same name.</summary>
    public const string NameDuplicate = "dmn.name.duplicate";

    /// <summary>A requirement names nothing in the file.</summary>
    public const string ReferenceUnresolved = "dmn.reference.unresolved";

    /// <summary>A reference leads to an element of a kind that may not stand there.</summary>
    public const string ReferenceWrongKind = "dmn.reference.wrong-kind";

    /// <summary>Something that expressions read has no name.</summary>
    public const string NameMissing = "dmn.name.missing";

    /// <summary>Two entries, parameters, columns or components of one place have the same name.</summary>
    public const string VariableDuplicate = "dmn.variable.duplicate";

    /// <summary>A file of an imported namespace is not at hand.</summary>
    public const string ImportUnresolved = "dmn.import.unresolved";

    /// <summary>An import is not of a DMN file.</summary>
    public const string UnsupportedImport = "dmn.unsupported.import";

    /// <summary>A function is written in Java or PMML.</summary>
    public const string UnsupportedFunctionKind = "dmn.unsupported.function-kind";

    /// <summary>The text of an expression stands elsewhere.</summary>
    public const string UnsupportedImportedValues = "dmn.unsupported.imported-values";

    /// <summary>An expression is needed and there is none, or one that DMN does not know.</summary>
    public const string ExpressionMissing = "dmn.expression.missing";

    /// <summary>A type is made of itself.</summary>
    public const string TypeCircular = "dmn.type.circular";

    /// <summary>A decision service has no output decision.</summary>
    public const string ServiceNoOutput = "dmn.service.no-output";

    /// <summary>A decision is both made inside a decision service and given to it.</summary>
    public const string ServiceRoles = "dmn.service.roles";

    /// <summary>Decisions require each other in a circle.</summary>
    public const string Cycle = "dmn.decision.cycle";

    /// <summary>The file has no decision.</summary>
    public const string NoDecision = "dmn.decision.none";

    /// <summary>A decision has neither a table nor an expression.</summary>
    public const string NoLogic = "dmn.decision.no-logic";

    /// <summary>The file holds an element that is not carried out.</summary>
    public const string UnsupportedElement = "dmn.unsupported.element";

    /// <summary>A hit policy that DMN does not know.</summary>
    public const string UnknownHitPolicy = "dmn.table.unknown-hit-policy";

    /// <summary>A table has no output column.</summary>
    public const string NoOutput = "dmn.table.no-output";

    /// <summary>Of several output columns one has no name, or two have the same.</summary>
    public const string OutputName = "dmn.table.output-name";

    /// <summary>A rule has more or fewer entries than the table has columns.</summary>
    public const string EntryCount = "dmn.table.entry-count";

    /// <summary>Analysis: two rules match the same inputs, which the hit policy does not allow or has to settle.</summary>
    public const string TableOverlap = "dmn.table.overlap";

    /// <summary>Analysis: no rule matches inputs that are allowed.</summary>
    public const string TableGap = "dmn.table.gap";

    /// <summary>Analysis: no rule matches inputs that are allowed, and the result is the default.</summary>
    public const string TableDefault = "dmn.table.default";

    /// <summary>Analysis: no input that is allowed matches a rule.</summary>
    public const string TableUnreachable = "dmn.table.unreachable";

    /// <summary>Analysis: whatever matches a rule is decided by other rules.</summary>
    public const string TableMasked = "dmn.table.masked";

    /// <summary>Analysis: a cell names values that are not allowed.</summary>
    public const string TableOutside = "dmn.table.outside";

    /// <summary>Analysis: a cell names values of another type than its column's.</summary>
    public const string TableWrongType = "dmn.table.wrong-type";

    /// <summary>Analysis: rules could be one.</summary>
    public const string TableMergeable = "dmn.table.mergeable";

    /// <summary>Analysis: a cell does more than compare with constants and is not analysed.</summary>
    public const string TableOpaque = "dmn.table.opaque";

    /// <summary>Analysis: something was not analysed, or not shown, because there is too much of it.</summary>
    public const string TableLimit = "dmn.table.limit";

    /// <summary>A table has more rules, or a file more decisions, than are run.</summary>
    public const string TooMany = "dmn.limit.size";

    /// <summary>An expression or unary tests cannot be read.</summary>
    public const string ExpressionInvalid = "dmn.expression.invalid";

    /// <summary>An expression or unary tests can be read, but can give nothing but null: a function that does not exist, types that do not fit.</summary>
    public const string ExpressionMistake = "dmn.expression.mistake";

    /// <summary>An expression declares a language other than FEEL.</summary>
    public const string ExpressionLanguage = "dmn.expression.language";

    /// <summary>A type is named that neither DMN nor the file defines, or that is not carried out.</summary>
    public const string TypeUnknown = "dmn.type.unknown";

    /// <summary>Evaluation: the file has no decision of the id.</summary>
    public const string DecisionUnknown = "dmn.evaluate.decision-unknown";

    /// <summary>Evaluation: an expression or test failed.</summary>
    public const string ExpressionFailed = "dmn.evaluate.expression-failed";

    /// <summary>Evaluation: a value is not of its column's or decision's type.</summary>
    public const string TypeMismatch = "dmn.evaluate.type-mismatch";

    /// <summary>Evaluation: an input is not among its allowed values.</summary>
    public const string InputNotAllowed = "dmn.evaluate.input-not-allowed";

    /// <summary>Evaluation: a result is not among its allowed values.</summary>
    public const string OutputNotAllowed = "dmn.evaluate.output-not-allowed";

    /// <summary>Evaluation: several rules match where at most one may.</summary>
    public const string Overlap = "dmn.evaluate.overlap";

    /// <summary>Evaluation: no rule matches and no column has a default.</summary>
    public const string NoRule = "dmn.evaluate.no-rule";

    /// <summary>Evaluation: rules that match give different results where they have to give the same.</summary>
    public const string Disagreement = "dmn.evaluate.disagreement";

    /// <summary>Evaluation: something is needed that could not be read or made ready.</summary>
    public const string NotReady = "dmn.evaluate.not-ready";

    /// <summary>Evaluation: something is called that is no function.</summary>
    public const string NotFunction = "dmn.evaluate.not-function";

    /// <summary>Evaluation: a call gives other arguments than the function takes.</summary>
    public const string WrongArguments = "dmn.evaluate.wrong-arguments";

    /// <summary>Evaluation: it takes more steps than are allowed.</summary>
    public const string LimitSteps = "dmn.limit.steps";
}
