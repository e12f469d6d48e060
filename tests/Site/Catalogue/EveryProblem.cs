using System.Reflection;
using Site.Problems;

namespace Site.Tests.Catalogue;

/// <summary>The catalogue of problems, seen as a whole.</summary>
public sealed class EveryProblem
{
    internal static readonly MethodInfo[] Catalogue =
    [
        .. typeof(Problem).Assembly.GetTypes()
            .Where(type => type.Namespace == typeof(Problem).Namespace && type.Name.EndsWith("Problems", StringComparison.Ordinal))
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static))
            .Where(method => method.ReturnType == typeof(Problem)),
    ];

    public static TheoryData<string> Names => [.. Catalogue.Select(problem => problem.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Has_a_case_that_prints_its_code(string name)
    {
        var problem = Catalogue.Single(problem => problem.Name == name);
        var code = Problem.Kebab(name);
        var messages = problem.DeclaringType!.Name.Replace("Problems", "Messages", StringComparison.Ordinal);
        var where = $"tests/Site/Catalogue/{messages}.cs";
        var method = typeof(EveryProblem).Assembly.GetType($"{typeof(EveryProblem).Namespace}.{messages}")?.GetMethod(code.Replace('-', '_'));

        Assert.True(
            method?.GetCustomAttribute<FactAttribute>() is not null,
            $"No case shows \"{code}\". Write in {where}: [Fact] public void {code.Replace('-', '_')}() => Article(text: \"…\").Prints(\"\"\"…\"\"\");");
        Assert.True(
            Printed.By(method!).Contains(code),
            $"The case {method!.Name} in {where} does not print \"{code}\". Let it show the words of the problem that it is named for, with Prints.");
    }

    [Fact]
    public void Has_a_code_of_its_own() => Assert.Distinct(Catalogue.Select(problem => problem.Name));

    [Fact]
    public void Has_its_rule_above_it_in_a_catalogue_that_is_told() => Assert.All(Catalogue, problem => Assert.True(
        Explanations.Of(Problem.Kebab(problem.Name)) is not null,
        $"Nothing says what {problem.Name} means. Write [Rule(Severity.Error, Means = \"…\", …)] above it; a new catalogue stands in Explanations.Catalogues as well."));
}
