"""What lets notebooks run here that were written elsewhere; one file an adaptation.

None changes what the student computes. Each has ``install(setup, shell)`` and says through
``record`` when it was used. Their names are what an administrator switches off.
"""

NAMES = (
    "torchvision_operators",
    "torchvision_datasets",
    "huggingface_cache",
    "removed_pipelines",
    "unset_positions",
    "short_generation",
    "mnist_archive",
    "windows_paths",
    "leaf_files",
    "leaf_pickle",
    "own_folders",
    "quick_resize",
    "shell_commands",
    "newer_fstrings",
    "matplotlib_backends",
    "colab",
    "kaggle_files",
    "trackers",
    "plotly_figures",
    "no_workers",
    "no_gpu",
    "torch_load",
    "grey_bernoulli",
    "pretrained_weights",
    "removed_numpy",
    "one_number",
    "ragged_arrays",
    "removed_calls",
    "old_gym",
    "gym_videos",
    "ipython_display",
    "web_pictures",
    "graphviz_program",
    "no_input",
    "smoke",
)
