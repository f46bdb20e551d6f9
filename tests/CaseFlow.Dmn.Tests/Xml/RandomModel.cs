using System.Collections.Immutable;
using CaseFlow.Dmn.Model;

namespace CaseFlow.Dmn.Tests.Xml;

/// <summary>Models of any shape that the schema allows.</summary>
internal sealed class RandomModel(int seed)
{
    private static readonly string[] Words = ["a", "金额", "x + 1", "\"<&>\"", "line\nbreak", "等级 一", "𠮷", "]]>", "it's", "é"];
    private static readonly string?[] Languages = [null, null, null, "urn:language"];
    private readonly Random random = new(seed);
    private int ids;
    private int left = 60;

    internal DmnDocument Make() => new(
        Word(),
        "urn:random",
        Many(2, () => new DmnImport(Word(), $"urn:{random.Next(9)}", Dmn.Namespace, Maybe(() => "file.dmn")) { Id = Id() }),
        Many(3, () => Item(0)),
        Many(5, Element))
    {
        Id = Id(),
        ExpressionLanguage = Languages[random.Next(Languages.Length)],
        TypeLanguage = Languages[random.Next(Languages.Length)],
    };

    private DrgElement Element()
    {
        var (id, name) = (Id()!, Word());
        DrgElement element = random.Next(5) switch
        {
            0 => new Decision(id, name, Maybe(() => Expression(0)))
            {
                Question = Maybe(Word),
                AllowedAnswers = Maybe(Word),
                Information = Many(2, () => Need(random.Next(2) == 0 ? RequirementKind.Decision : RequirementKind.Input)),
                Knowledge = Many(2, () => Need(RequirementKind.Knowledge)),
                Authority = Many(2, () => Need(RequirementKind.Authority)),
            },
            1 => new BusinessKnowledgeModel(id, name, Maybe(() => Function(0))) { Knowledge = Many(2, () => Need(RequirementKind.Knowledge)) },
            2 => new DecisionService(id, name, Many(2, Target)) { EncapsulatedDecisions = Many(2, Target), InputDecisions = Many(2, Target), InputData = Many(2, Target) },
            3 => new KnowledgeSource(id, name) { Type = Maybe(Word), LocationUri = Maybe(() => "urn:l"), Owner = Maybe(Target), Authority = Many(2, () => Need(RequirementKind.Input)) },
            _ => new InputData(id, name),
        };
        return element with { Label = Maybe(Word), Description = Maybe(Word), Variable = element is KnowledgeSource ? null : Maybe(Variable) };
    }

    private ItemDefinition Item(int depth) => new(
        Word(),
        (depth < 3 ? random.Next(3) : 0) switch
        {
            1 => new ItemStructure.Composite(Many(3, () => Item(depth + 1))),
            2 => new ItemStructure.Function(Many(2, Variable), Maybe(Type)),
            _ => new ItemStructure.Simple(Type(), Maybe(Tests), Maybe(Tests)),
        },
        random.Next(2) == 0)
    { Id = Id(), Label = Maybe(Word) };

    private Expression Expression(int depth)
    {
        left--;
        Expression expression = (depth < 5 && left > 0 ? random.Next(12) : 0) switch
        {
            1 => Table(),
            2 => new Expression.Context(Many(3, () => new ContextEntry(Variable(), Expression(depth + 1)) { Id = Id() }), Maybe(() => Expression(depth + 1))),
            3 => new Expression.Invocation(Expression(depth + 1), Many(3, () => new Binding(Variable(), Expression(depth + 1)))),
            4 => new Expression.List(Many(3, () => Expression(depth + 1))),
            5 => new Expression.Relation(Many(3, Variable), Many(3, () => new Expression.List(Many(3, () => Expression(depth + 1))) { Id = Id() })),
            6 => Function(depth),
            7 => new Expression.Conditional(Expression(depth + 1), Expression(depth + 1), Expression(depth + 1)),
            8 => new Expression.Filter(Expression(depth + 1), Expression(depth + 1)),
            9 => new Expression.For(Word(), Expression(depth + 1), Expression(depth + 1)) { InTypeRef = Maybe(Type) },
            10 => new Expression.Some(Word(), Expression(depth + 1), Expression(depth + 1)) { InTypeRef = Maybe(Type) },
            11 => new Expression.Every(Word(), Expression(depth + 1), Expression(depth + 1)) { InTypeRef = Maybe(Type) },
            _ => Literal(),
        };
        return expression with { Id = Id(), TypeRef = Maybe(Type), Label = Maybe(Word) };
    }

    private Expression.Function Function(int depth) => new((FunctionKind)random.Next(3), Many(3, Variable), Expression(depth + 1)) { Id = Id() };

    private Expression.Literal Literal() => random.Next(8) == 0
        ? new Expression.Literal("") { Imported = new ImportedValues(Word(), "urn:i", "urn:t", Maybe(() => "urn:l"), Languages[random.Next(Languages.Length)]) }
        : new Expression.Literal(random.Next(9) == 0 ? "" : Word(), Languages[random.Next(Languages.Length)]) { Id = Id() };

    private Expression.Table Table()
    {
        var (inputs, outputs) = (random.Next(3), random.Next(1, 3));
        return new(
            (HitPolicy)random.Next(7),
            Exactly(inputs, () => new TableInput(Literal(), Maybe(Tests)) { Id = Id(), Label = Maybe(Word) }),
            Exactly(outputs, () => new TableOutput(random.Next(3) == 0 ? "" : Word(), Maybe(Type), Maybe(Tests), Maybe(() => new Expression.Literal(Word()))) { Id = Id() }),
            Many(4, () => new TableRule(Exactly(inputs, Tests), Exactly(outputs, Literal)) { Id = Id(), Description = Maybe(Word), Annotations = Many(2, Word) }))
        {
            Aggregation = random.Next(2) == 0 ? (Aggregation)random.Next(4) : null,
            Orientation = (TableOrientation)random.Next(3),
            OutputLabel = Maybe(Word),
            Annotations = Many(2, Word),
        };
    }

    private UnaryTests Tests() => new(Word(), Languages[random.Next(Languages.Length)]) { Id = Id() };

    private InformationItem Variable() => new(Word(), Maybe(Type)) { Id = Id() };

    private Requirement Need(RequirementKind kind) => new(kind, Target()) { Id = Id() };

    private DmnReference Target() => new(random.Next(3) == 0 ? "urn:else" : null, $"e{random.Next(20)}");

    private string Type() => random.Next(3) switch { 0 => "number", 1 => "days and time duration", _ => "import.类型" };

    // Texts without white space around them, as names and expressions are read.
    private string Word() => Words[random.Next(Words.Length)];

    private string Id() => $"id{ids++}";

    private T? Maybe<T>(Func<T> make)
        where T : class => random.Next(2) == 0 ? null : make();

    private ImmutableArray<T> Many<T>(int most, Func<T> make) => Exactly(random.Next(most + 1), make);

    private static ImmutableArray<T> Exactly<T>(int count, Func<T> make) => [.. Enumerable.Range(0, count).Select(_ => make())];
}
