using CaseFlow.Host.Settings;
using Quartz;

namespace CaseFlow.Host.Workers;

/// <summary>Registers the work that goes on beside the pages.</summary>
internal static class WorkerServices
{
    /// <summary>Registers the watch over due timers, the recurring sweep, procedures that a calendar begins, the outbox pump, the signing of checkpoints, the moving of running cases, backtests and the logs of visits of older cases.</summary>
    /// <param name="services">The services.</param>
    /// <param name="settings">The settings.</param>
    public static void AddWorkers(this IServiceCollection services, CaseFlowSettings settings)
    {
        services.AddSingleton<Sweeper>();
        services.AddHostedService<DueWatch>();
        services.AddHostedService<OutboxPump>();
        services.AddHostedService<CheckpointWork>();
        services.AddHostedService<MovePump>();
        services.AddHostedService<BacktestPump>();
        services.AddHostedService<VisitLogWork>();
        services.AddQuartz(quartz =>
        {
            if (settings.Database.Length > 0)
            {
                UseCluster(quartz, settings.Database);
            }

            quartz.ScheduleJob<SweepJob>(
                trigger => trigger
                    .WithIdentity("sweep")
                    .StartNow()
                    .WithSimpleSchedule(schedule => schedule.WithInterval(settings.SweepEvery).RepeatForever()),
                job => job.WithIdentity("sweep"));
            quartz.ScheduleJob<RecurringJob>(
                trigger => trigger
                    .WithIdentity("recurring")
                    .StartNow()
                    .WithSimpleSchedule(schedule => schedule.WithInterval(settings.SweepEvery).RepeatForever()),
                job => job.WithIdentity("recurring"));
        });
        services.AddQuartzHostedService(quartz => quartz.WaitForJobsToComplete = true);
    }

    // Hosts on one database share the schedule, kept in tables of its own beside CaseFlow's; who dies in the middle is relieved by another.
    private static void UseCluster(IQuartzBuilder quartz, string connectionString) => quartz.UsePersistentStore(store =>
    {
        store.UsePostgres(connectionString);
        store.UseSystemTextJsonSerializer();
        store.ProvisionSchema();
        store.UseClustering();
    });
}
