using CaseFlow.Host.Workers;
using Microsoft.Extensions.Logging.Abstractions;

namespace CaseFlow.Host.Tests.Faults;

public sealed class RepeatedWorkTests
{
    [Fact]
    public async Task Work_that_fails_is_done_again_and_stops_when_it_is_told_to()
    {
        using var work = new FailingWork();
        await work.StartAsync(CancellationToken.None);

        await work.DoneTwice.Task.WaitAsync(TimeSpan.FromMinutes(1));
        await work.StopAsync(CancellationToken.None).WaitAsync(TimeSpan.FromMinutes(1));

        work.ExecuteTask!.IsCompletedSuccessfully.Should().BeTrue();
    }

    private sealed class FailingWork() : RepeatedWork(TimeSpan.FromMilliseconds(1), NullLogger.Instance)
    {
        private int times;

        public TaskCompletionSource DoneTwice { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        protected override Task DoAsync(CancellationToken stopping)
        {
            if (++times == 2)
            {
                DoneTwice.TrySetResult();
            }

            throw new InvalidOperationException("This time it fails.");
        }
    }
}
