"""Typical slips of lab 5, planted into the code of right notebooks of all three kinds."""

from __future__ import annotations

from scripts.slips.slip import Slip, appended, replaced

_MASKS = r"masks\s*=\s*\{"
_TORCH = "__import__('torch')"
_LOOP = r"^(\s+)loss\.backward\(\)"


def _loss(name: str, line: str) -> Slip:
    """Put a line before the gradient is taken."""
    return Slip("lab5.loss", name, replaced(_LOOP, rf"\1{line}\n\1loss.backward()", last=True))


def _mask(check: str, name: str, code: str) -> Slip:
    return Slip(f"lab5.{check}", name, appended(_MASKS, code))


def _method(check: str, name: str, kind: str, code: str) -> Slip:
    return Slip(f"lab5.{check}", name, appended(rf"^class {kind}\b", code))


_FORGETFUL = """def _forgetful(self, input, use_stored_hid=False):
    return [self.forward_step(one, self.initial_hid) for one in input]
RNNLayer.forward_sequence = _forgetful"""
_LINEAR = """def _linear(self, input, hid):
    sums = zip(self.in_hid_layer.forward(input), self.hid_hid_layer.forward(hid))
    return [one + other for one, other in sums]
RNNLayer.forward_step = _linear"""
_EXCHANGED = """_made = LSTMLayer.forward_step
def _exchanged(self, *given, **named):
    self.i_layer, self.o_layer = self.o_layer, self.i_layer
    try:
        return _made(self, *given, **named)
    finally:
        self.i_layer, self.o_layer = self.o_layer, self.i_layer
LSTMLayer.forward_step = _exchanged"""
_WITHOUT_MEMORY = """_stepped = LSTMLayer.forward_step
def _without(self, input, hid, c, **named):
    return _stepped(self, input, hid, [Var(0.0) for _ in c], **named)
LSTMLayer.forward_step = _without"""
_FIRST_ONLY = """_whole = cross_entropy_loss_sequence
def cross_entropy_loss_sequence(t, y):
    return _whole(t[:1], y[:1])"""
_ONE_STEP = """_all_steps = cross_entropy_loss_sequence
def cross_entropy_loss_sequence(t, y):
    return _all_steps([one[-1:] for one in t], [one[-1:] for one in y])"""

SLIPS: tuple[Slip, ...] = (
    _loss("the opposite sign", "loss = -loss"),
    _loss("no gradient", "loss = loss.detach().requires_grad_()"),
    _loss("the probability", "loss = (-loss).exp()"),
    Slip(
        "lab5.loss", "the targets shifted once more",
        replaced(
            r"(\w+) = rnn\((\w+)\)([\s\S]*?)^(\s+)loss\.backward\(\)",
            rf"\1 = rnn(\2)\3\4loss = {_TORCH}.nn.functional.cross_entropy("
            r"\1[:, :-1].flatten(0, 1), \2[:, 1:].flatten())\n\4loss.backward()",
        ),
    ),
    Slip(
        "lab5.causality", "the inputs not shifted",
        replaced(r"(\w*shifted\s*=\s*)torch\.cat\([^\n]*", r"\1ws"),
    ),
    Slip(
        "lab5.optimizer_binding", "a new model below the optimizer",
        replaced(
            r"^(\s*)(optimi[sz]er\s*=[^\n]*rnn\.parameters[^\n]*)",
            r"\1\2\n\1rnn = RNNLM(glove_vectors)",
        ),
    ),
    Slip(
        "lab5.optimizer_binding", "the last layer's parameters only",
        replaced(r"\brnn\.parameters\(\)", "rnn.proj.parameters()"),
    ),
    Slip(
        "lab5.attention", "the scaling lost",
        appended(
            r"def masked_attention",
            "_scaled = masked_attention\n"
            "def masked_attention(Q, K, V, tau=None, mask=None):\n"
            "    return _scaled(Q * Q.shape[-1] ** 0.5, K, V, tau=tau, mask=mask)",
        ),
    ),
    _mask(
        "left_to_right", "the triangles exchanged",
        "masks['left-to-right'] = masks['left-to-right'].flip(0, 1)",
    ),
    _mask(
        "left_to_right", "nothing hidden",
        "masks['left-to-right'] = None",
    ),
    _mask(
        "right_to_left", "the triangles exchanged",
        "masks['right-to-left'] = masks['right-to-left'].flip(0, 1)",
    ),
    _mask(
        "bidirectional", "a side hidden",
        "masks['bidirectional'] = masks['left-to-right']",
    ),
    Slip(
        "lab5.dictionaries", "one number for all words",
        replaced(r"word_to_idx\[word\]\s*=\s*\w+", "word_to_idx[word] = 0"),
    ),
    Slip(
        "lab5.dictionaries", "the two exchanged",
        replaced(r"idx_to_word\[idx\]\s*=\s*\w+", "idx_to_word[word] = idx"),
    ),
    _method("rnn_layer", "the state not handed on", "RNNLayer", _FORGETFUL),
    _method("rnn_layer", "no activation function", "RNNLayer", _LINEAR),
    _method("lstm_layer", "two gates exchanged", "LSTMLayer", _EXCHANGED),
    _method("lstm_layer", "the memory not handed on", "LSTMLayer", _WITHOUT_MEMORY),
    Slip(
        "lab5.sequence_loss", "the first sequence only",
        appended(r"def cross_entropy_loss_sequence", _FIRST_ONLY),
    ),
    Slip(
        "lab5.sequence_loss", "the last step only",
        appended(r"def cross_entropy_loss_sequence", _ONE_STEP),
    ),
    Slip(
        "lab5.shapes", "rows and columns exchanged",
        replaced(
            r"^(\s+)(U\s*=\s*np\.zeros\([^\n]*)", r"\1\2\n\1U = U.T",
        ),
    ),
    Slip(
        "lab5.forward_pass", "a bias left out",
        replaced(r"(hidden_state\s*=[^\n]*?)\s*\+\s*b_hidden", r"\1"),
    ),
    Slip(
        "lab5.backward_pass", "the same step's state for V",
        replaced(r"(d_V\s*\+=[^\n]*hidden_states\[)t\s*-\s*1", r"\1t"),
    ),
    Slip(
        "lab5.lstm_forward", "a gate with the wrong activation function",
        replaced(r"^(\s+f\s*=\s*)sigmoid\(", r"\1tanh("),
    ),
)  # fmt: skip
