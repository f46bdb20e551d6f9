using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;

namespace CaseFlow.Host.Verbs;

/// <summary>Looks whether the address is free before anything is opened or built, so that a start that cannot succeed changes nothing.</summary>
internal static class PortCheck
{
    /// <summary>Takes the port for a moment. Another process may still take it afterwards; the server's own start says so then.</summary>
    /// <param name="address">The address to listen on.</param>
    /// <exception cref="AddressInUseException">Another process listens there.</exception>
    public static void Require(Uri address)
    {
        if (!IPAddress.TryParse(address.DnsSafeHost, out var host))
        {
            host = IPAddress.Loopback;
        }

        using var listener = new Socket(host.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        try
        {
            listener.Bind(new IPEndPoint(host, address.Port));
        }
        catch (SocketException e) when (e.SocketErrorCode == SocketError.AddressAlreadyInUse)
        {
            throw new AddressInUseException(e.Message, e);
        }
    }
}
