using System.Collections.Frozen;
using System.Diagnostics.Metrics;

namespace CaseFlow.Host.Metrics;

/// <summary>Listens to the framework's meters and this program's own.</summary>
internal sealed class MetricListener : IDisposable
{
    private readonly MeterListener listener = new();
    private readonly FrozenDictionary<string, MetricFamily> byInstrument;

    /// <summary>Begins to listen.</summary>
    /// <param name="meters">The factory of this application: meters of another application in the same process are not listened to.</param>
    public MetricListener(IMeterFactory meters)
    {
        Families = [.. MetricList.All.Select(description => new MetricFamily(description))];
        byInstrument = Families.ToFrozenDictionary(family => family.Description.Instrument, StringComparer.Ordinal);
        listener.InstrumentPublished = (instrument, on) =>
        {
            if (MetricList.Meters.Contains(instrument.Meter.Name)
                && (instrument.Meter.Scope is null || instrument.Meter.Scope == meters)
                && byInstrument.TryGetValue(instrument.Name, out var family))
            {
                on.EnableMeasurementEvents(instrument, family);
            }
        };
        listener.SetMeasurementEventCallback<byte>((instrument, value, tags, state) => Take(instrument, value, tags, state));
        listener.SetMeasurementEventCallback<short>((instrument, value, tags, state) => Take(instrument, value, tags, state));
        listener.SetMeasurementEventCallback<int>((instrument, value, tags, state) => Take(instrument, value, tags, state));
        listener.SetMeasurementEventCallback<long>((instrument, value, tags, state) => Take(instrument, value, tags, state));
        listener.SetMeasurementEventCallback<float>((instrument, value, tags, state) => Take(instrument, value, tags, state));
        listener.SetMeasurementEventCallback<double>((instrument, value, tags, state) => Take(instrument, value, tags, state));
        listener.Start();
    }

    /// <summary>What was heard, in the order of the list.</summary>
    public IReadOnlyList<MetricFamily> Families { get; }

    /// <summary>Asks the instruments that are only read when asked.</summary>
    public void Ask() => listener.RecordObservableInstruments();

    /// <inheritdoc/>
    public void Dispose() => listener.Dispose();

    private static void Take(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags, object? state) =>
        ((MetricFamily)state!).Take(value, tags, instrument.IsObservable);
}
