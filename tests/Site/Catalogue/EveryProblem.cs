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

    [Fact]
    public void Has_a_case_that_bears_its_code()
    {
        Assert.NotEmpty(Catalogue);
        Assert.All(Catalogue, problem =>
        {
            var cases = typeof(EveryProblem).Assembly.GetType(
                $"{typeof(EveryProblem).Namespace}.{problem.DeclaringType!.Name.Replace("Problems", "Messages", StringComparison.Ordinal)}");
            Assert.NotNull(cases?.GetMethod(Problem.Kebab(problem.Name).Replace('-', '_')));
        });
    }

    [Fact]
    public void Has_a_code_of_its_own() => Assert.Distinct(Catalogue.Select(problem => problem.Name));
}
