"""One attempt in, one report out: executor, sandbox, data sets, report."""
