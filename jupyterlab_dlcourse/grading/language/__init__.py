"""Made-up word vectors, news and language models in a Hugging Face cache, under the real names."""
