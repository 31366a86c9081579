"""The gradebook: the class beside its labs, as a table, as counts, as files that others read."""
