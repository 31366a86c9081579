"""The course service under JupyterHub."""
