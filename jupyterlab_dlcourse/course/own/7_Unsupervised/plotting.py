"""Pictures of a variational autoencoder while it learns."""

import matplotlib.pyplot as plt
import torch


def make_vae_plots(vae, x, y, outputs, training_data, validation_data):
    """Show pictures, reconstructions, prior samples, the latent space and the curves."""
    figure, axes = plt.subplots(2, 3, figsize=(10, 6))
    _show_pictures(axes[0, 0], x, "data")
    _show_pictures(axes[0, 1], outputs["px"].mean, "reconstructions")
    _show_pictures(axes[0, 2], vae.sample_from_prior(16)["px"].mean, "from the prior")
    z = outputs["z"].cpu()
    if z.shape[1] > 2:
        z = z @ torch.linalg.svd(z - z.mean(dim=0), full_matrices=False)[2][:2].T
    axes[1, 0].scatter(z[:, 0], z[:, -1], c=y, s=8, cmap="tab10")
    axes[1, 0].set_title("latent space")
    for axis, name in ((axes[1, 1], "elbo"), (axes[1, 2], "kl")):
        axis.plot(training_data[name], label="training")
        axis.plot(validation_data[name], label="validation")
        axis.set_title(name)
        axis.legend()
    figure.tight_layout()
    plt.show()


def _show_pictures(axis, x, title):
    rows = x[:16].detach().cpu().reshape(4, 4, 28, 28)
    axis.imshow(rows.permute(0, 2, 1, 3).reshape(112, 112), cmap="gray")
    axis.set_title(title)
    axis.axis("off")
