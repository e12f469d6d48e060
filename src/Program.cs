using Site.Commands;

return await CommandLine.RunAsync(args);
