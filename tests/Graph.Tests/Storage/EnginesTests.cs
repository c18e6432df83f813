namespace Graph.Tests.Storage;

public sealed class EnginesTests
{
    private static readonly Type[] Types = [.. typeof(StorageSpecification).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(StorageSpecification)))];

    public static TheoryData<string> Engines => [.. Types.Where(type => !type.IsAbstract).Select(type => type.Namespace!).Distinct()];

    [Theory]
    [MemberData(nameof(Engines))]
    public void Every_engine_keeps_every_specification(string engine) =>
        Assert.Equal(
            Types.Where(type => type.IsAbstract).Select(type => type.Name).Order(),
            Types.Where(type => type.Namespace == engine).Select(type => type.BaseType!.Name).Order());
}
