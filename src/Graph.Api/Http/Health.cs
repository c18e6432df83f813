using Graph.Storage;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Graph.Api.Http;

/// <summary><c>/health/live</c>: the process answers. <c>/health/ready</c>: the store answers, too.</summary>
internal static class Health
{
    public static IServiceCollection AddHealth(this IServiceCollection services) =>
        services.AddHealthChecks().AddCheck<StoreAnswers>("store").Services;

    public static void MapHealth(this WebApplication application)
    {
        application.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false });
        application.MapHealthChecks("/health/ready");
    }

    private sealed class StoreAnswers(GraphReader reader) : IHealthCheck
    {
        // A lookup that finds nothing is the cheapest question.
        private static readonly string[] Nobody = ["Person:"];

        public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
        {
            try
            {
                await reader.NodesAsync(Nobody, cancellationToken);
                return HealthCheckResult.Healthy();
            }
            catch (GraphStorageException exception)
            {
                return HealthCheckResult.Unhealthy(exception.Message, exception);
            }
        }
    }
}
