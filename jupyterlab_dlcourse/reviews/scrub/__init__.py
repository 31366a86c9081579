"""Anonymous copies of notebooks: what tells who wrote one is taken out, doubts are said."""
