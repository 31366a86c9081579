"""What the services give: frozen structs, one file a noun, that go over the wire as they are."""
