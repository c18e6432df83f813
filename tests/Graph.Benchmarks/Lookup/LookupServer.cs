using Graph.Api.Http;
using Graph.Model;
using Graph.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;

namespace Graph.Benchmarks.Lookup;

/// <summary>The web application over an embedded graph of persons, with a constant endpoint beside.</summary>
internal sealed class LookupServer : IAsyncDisposable
{
    public const int Persons = 10_000;

    private static readonly byte[] Answer = """{"data":{"person":{"id":"Person:someone-1","name":"Someone 1","description":null}}}"""u8.ToArray();

    private readonly DirectoryInfo folder;
    private readonly GraphStore store;
    private readonly WebApplication application;

    private LookupServer(DirectoryInfo folder, GraphStore store, WebApplication application) => (this.folder, this.store, this.application) = (folder, store, application);

    public Uri Address => new(application.Urls.First());

    public static async Task<LookupServer> StartAsync(CancellationToken cancel)
    {
        var folder = Directory.CreateTempSubdirectory("graph-lookup-");
        var store = await GraphStore.OpenAsync(new StorageOptions { Database = Path.Combine(folder.FullName, "graph.db") }, TimeProvider.System, cancel);
        await store.Writer.WriteAsync(People(), cancel);
        var application = GraphHost.Build(store.Reader, builder => builder.WebHost.UseUrls("http://127.0.0.1:0"));
        application.MapGet("/constant", response =>
        {
            response.Response.ContentType = "application/json; charset=utf-8";
            return response.Response.Body.WriteAsync(Answer, 0, Answer.Length);
        });
        await application.StartAsync(cancel);
        return new LookupServer(folder, store, application);
    }

    public async ValueTask DisposeAsync()
    {
        await application.DisposeAsync();
        await store.DisposeAsync();
        folder.Delete(recursive: true);
    }

    private static DocumentGraph People()
    {
        var document = new Document { Id = "Document:people", Title = "People", ContentHash = new string('0', 64), Version = new string('0', 12), Text = "People" };
        var persons = Enumerable.Range(0, Persons).Select(number => new Person { Id = $"Person:someone-{number}", Name = $"Someone {number}" }).ToList();
        return new DocumentGraph
        {
            Document = document,
            Nodes = persons,
            Relationships = [.. persons.Select(person => new Relationship(RelationshipTypes.Mentions, document.Id, person.Id))],
        };
    }
}
