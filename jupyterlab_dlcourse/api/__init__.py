"""The HTTP face: routes, wire structs, one file a resource, one table of errors."""
