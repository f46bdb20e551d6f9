using CaseFlow.Benchmarks;

return args switch
{
    ["engine", ..] => EngineBenchmark.Run(args.Length > 1 ? int.Parse(args[1]) : 3),
    ["store", ..] => await StoreBenchmark.RunAsync(args.Length > 1 ? int.Parse(args[1]) : 3),
    ["postgres", ..] => await PostgresBenchmark.RunAsync(args.Length > 1 ? int.Parse(args[1]) : 3),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("engine [SECONDS]  instances a second of the pure engine on one core, and the stored size of a waiting one");
    Console.Error.WriteLine("store [SECONDS]   durable steps a second against plain SQL on a leaner schema, committed in groups of the same size");
    Console.Error.WriteLine("postgres [SECONDS]  the same steps on PostgreSQL against plain SQL that writes the same rows, one transaction for each step");
    return 2;
}
