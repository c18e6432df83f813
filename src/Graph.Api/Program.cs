using Graph.Api.Cli;

return await GraphCommandLine.RunAsync(args, Console.Out, Console.Error);
