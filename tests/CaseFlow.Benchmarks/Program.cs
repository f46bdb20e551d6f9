using CaseFlow.Benchmarks;

return args switch
{
    ["store", ..] => await StoreBenchmark.RunAsync(args.Length > 1 ? int.Parse(args[1]) : 3),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("store [SECONDS]   durable steps a second against plain SQL on a leaner schema, committed in groups of the same size");
    return 2;
}
