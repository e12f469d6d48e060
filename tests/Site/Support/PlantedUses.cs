// Each class here uses SitePipeline or BuildOptions in another way, and none says so with "using":
// the namespace above is in scope by itself. Whoever reads the compiled code has to find every one.
#pragma warning disable CA1812, CA1822, CS0169, CS0649, CS8618, IDE0051, IDE0052 // Nobody calls these classes; they are only read
namespace Site.Tests.Support.Planted;

internal sealed class InTheBodyOfAMethod
{
    public string Hole => SitePipeline.Check(null!, null!)!.ToString();
}

internal sealed class InALambda
{
    public Func<object?> Hole => () => SitePipeline.Check(null!, null!);
}

internal sealed class InALocalFunction
{
    public object? Hole()
    {
        return Inner();

        static object? Inner() => SitePipeline.Check(null!, null!);
    }
}

internal sealed class InAnIterator
{
    public IEnumerable<object?> Hole()
    {
        yield return SitePipeline.Check(null!, null!);
    }
}

internal sealed class InWorkThatWaits
{
    public async Task<object?> HoleAsync()
    {
        await Task.Yield();
        return SitePipeline.Check(null!, null!);
    }
}

internal sealed class BehindASwitchAndACatch
{
    public object? Hole(int number)
    {
        try
        {
            return number switch { 0 => 1, 1 => 2L, 2 => 3.0, 3 => 4f, 4 => "five", _ => SitePipeline.Check(null!, null!) };
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}

internal sealed class InTheTypeOfAField
{
    private BuildOptions? _hole;
}

internal sealed class InWhatIsTakenAndGivenBack
{
    public static IReadOnlyList<BuildOptions[]>? Hole(object nothing) => null;
}

internal sealed class InTheArgumentOfAGenericMethod
{
    public object Hole => Enumerable.Empty<BuildOptions>();
}

internal sealed class InATypeThatIsNamed
{
    public Type Hole => typeof(SitePipeline);
}

internal sealed class InWhatAParameterHasToBe<T>
    where T : IEnumerable<BuildOptions>;

internal sealed class InANestedClass
{
    private sealed class Inner
    {
        private readonly BuildOptions? _hole;
    }
}

internal sealed class InWhatItDerivesFrom : List<BuildOptions>;

internal sealed class InNothing
{
    public int None => 1;
}
