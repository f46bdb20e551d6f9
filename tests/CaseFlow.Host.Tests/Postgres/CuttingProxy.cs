using System.Net;
using System.Net.Sockets;

namespace CaseFlow.Host.Tests.Postgres;

/// <summary>
/// Stands between a host and its database. When told to, it lets one COMMIT through and cuts the connection before the answer comes back: the
/// step is durable, and the host cannot know.
/// </summary>
internal sealed class CuttingProxy : IAsyncDisposable
{
    private static readonly byte[] Commit = "COMMIT\0"u8.ToArray();

    private static readonly byte[] OnlyReads = "default_transaction_read_only=on"u8.ToArray();

    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource closing = new();
    private readonly int server;
    private readonly Task accepting;
    private int armed;

    public CuttingProxy(int server)
    {
        this.server = server;
        listener.Start();
        Port = ((IPEndPoint)listener.LocalEndpoint).Port;
        accepting = AcceptAsync();
    }

    public int Port { get; }

    /// <summary>How many commits were cut off from their answer.</summary>
    public int Cut { get; private set; }

    /// <summary>Cuts after the next commit.</summary>
    public void Arm() => Interlocked.Exchange(ref armed, 1);

    public async ValueTask DisposeAsync()
    {
        await closing.CancelAsync();
        listener.Stop();
        await accepting;
        closing.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                _ = ServeAsync(await listener.AcceptTcpClientAsync(closing.Token));
            }
        }
        catch (Exception e) when (e is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // The test is over.
        }
    }

    private async Task ServeAsync(TcpClient host)
    {
        using var database = new TcpClient();
        using (host)
        {
            try
            {
                await database.ConnectAsync(IPAddress.Loopback, server, closing.Token);
                var cut = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
                await Task.WhenAny(ToDatabaseAsync(host.GetStream(), database.GetStream(), cut), ToHostAsync(database.GetStream(), host.GetStream(), cut.Task));
            }
            catch (Exception e) when (e is IOException or SocketException or OperationCanceledException)
            {
                // One of the two hung up.
            }
        }
    }

    private async Task ToDatabaseAsync(NetworkStream host, NetworkStream database, TaskCompletionSource cut)
    {
        var buffer = new byte[65536];
        var saves = true;
        int read;
        while ((read = await host.ReadAsync(buffer, closing.Token)) > 0)
        {
            // What a connection is for stands in its first message.
            saves = saves && buffer.AsSpan(0, read).IndexOf(OnlyReads) < 0;
            if (saves && buffer.AsSpan(0, read).IndexOf(Commit) >= 0 && Interlocked.CompareExchange(ref armed, 0, 1) == 1)
            {
                cut.SetResult();
            }

            await database.WriteAsync(buffer.AsMemory(0, read), closing.Token);
        }
    }

    private async Task ToHostAsync(NetworkStream database, NetworkStream host, Task cut)
    {
        var buffer = new byte[65536];
        int read;
        while ((read = await database.ReadAsync(buffer, closing.Token)) > 0)
        {
            // The answer says that the commit was carried out; nobody hears it.
            if (cut.IsCompleted)
            {
                Cut++;
                return;
            }

            await host.WriteAsync(buffer.AsMemory(0, read), closing.Token);
        }
    }
}
