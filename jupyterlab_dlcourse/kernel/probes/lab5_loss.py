"""The loss of the language model: the training loop's lines that reckon it, on given logits."""

import ast
import contextlib
import io

_SKIPPED = {"zero_grad", "step", "update", "train", "eval", "set_description"}
_LEAST = -30.0
_MOST_NUMBERS = 20_000_000


def probe(namespace, inputs):
    """Give the loss for each draw of logits and tokens, or why it could not be reckoned."""
    import torch

    found = _training(torch, namespace)
    if found is None:
        return {"error": "no training loop was found that calls the model and loss.backward()."}
    block, call, loss = found
    answers = []
    for draw in inputs["draws"]:
        answer = _reckon(torch, namespace, block, call, loss, draw, 0)
        words = namespace.get("glove_vocabulary")
        if "error" in answer and isinstance(words, list):
            wide = _reckon(torch, namespace, block, call, loss, draw, len(words))
            answer = answer if "error" in wide else wide
        answers.append(answer)
    return {"draws": answers, "ran": _ran(namespace, block)}


def _ran(namespace, block):
    """Say whether the run has come through the lines: what they name is there."""
    named = [one for line in block for one in ast.walk(line) if isinstance(one, ast.Name)]
    return all(one.id in namespace for one in named if isinstance(one.ctx, ast.Store))


def _training(torch, namespace):
    """Give the lines from the model's call to ``backward()``, the call and the loss's name."""
    for source in reversed([str(cell) for cell in namespace.get("In", [])]):
        if "backward" not in source:
            continue
        for block in _blocks(source):
            ends = [n for n, line in enumerate(block) if _backward(line)]
            starts = [n for n, line in enumerate(block) if _call(torch, namespace, line)]
            if ends and starts and starts[-1] < ends[-1]:
                lines = block[starts[-1] : ends[-1]]
                call = _call(torch, namespace, block[starts[-1]])
                return lines, call, _backward(block[ends[-1]])
    return None


def _blocks(source):
    """Yield every list of statements in a cell, the innermost ones too."""
    plain = "\n".join(
        "" if line.lstrip().startswith(("%", "!")) else line for line in source.split("\n")
    )
    try:
        tree = ast.parse(plain)
    except SyntaxError:
        return
    for node in ast.walk(tree):
        for name in ("body", "orelse"):
            block = getattr(node, name, None)
            if isinstance(block, list):
                yield block


def _backward(line):
    """Give the name of what a line calls ``backward()`` of."""
    if not isinstance(line, ast.Expr) or not isinstance(line.value, ast.Call):
        return None
    called = line.value.func
    if isinstance(called, ast.Attribute) and called.attr == "backward":
        return ast.unparse(called.value)
    return None


def _call(torch, namespace, line):
    """Give the model's name and its argument, in a line that calls the language model."""
    if not isinstance(line, ast.Assign):
        return None
    for node in ast.walk(line.value):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.args:
            model = namespace.get(node.func.id)
            given = [one.id for one in ast.walk(node.args[0]) if isinstance(one, ast.Name)]
            named = node.func.id in ("rnn", "model", "lm")
            if given and (named or hasattr(model, "embeddings")):
                return node.func.id, given[0]
    return None


def _reckon(torch, namespace, block, call, loss, draw, words):
    """Run the lines with a model that gives the drawn logits."""
    logits, tokens = torch.tensor(draw["logits"]), torch.tensor(draw["tokens"])
    if words > logits.shape[-1]:
        rows = max(2, _MOST_NUMBERS // (words * logits.shape[1]))
        logits, tokens = logits[:rows], tokens[:rows]
        more = torch.full((*logits.shape[:-1], words - logits.shape[-1]), _LEAST)
        logits = torch.cat([logits, more], dim=-1)
    logits.requires_grad_()
    fed = []

    class Given:
        def __call__(self, ids, *_more, **_named):
            fed.append(ids.detach().cpu())
            return logits[:, : ids.shape[1]]

        def __getattr__(self, name):
            return getattr(namespace.get(call[0]), name)

    space = {**namespace, call[0]: Given(), call[1]: tokens, "DEVICE": torch.device("cpu")}
    lines = [line for line in block if not _is_skipped(line)]
    try:
        code = compile(ast.Module(lines, []), "<loss>", "exec")
        with contextlib.redirect_stdout(io.StringIO()), torch.enable_grad():
            exec(code, space)  # noqa: S102 - the student's lines, where they ran before
            value = eval(loss, space)  # noqa: S307 - the same
    except Exception as error:
        return {"error": f"{type(error).__name__}: {error}"[:200]}
    return _told(torch, value, fed, tokens, logits)


def _told(torch, value, fed, tokens, logits):
    if not torch.is_tensor(value):
        return {"kind": type(value).__name__}
    first = [
        start
        for start in range(tokens.shape[1])
        if fed and torch.equal(tokens[:, start : start + fed[-1].shape[1]], fed[-1])
    ]
    return {
        "values": value.detach().flatten().tolist()[:100],
        "slope": _reaches(torch, value, logits),
        "rows": len(tokens),
        "first": first[0] if first else -1,
        "length": fed[-1].shape[1] if fed else 0,
    }


def _reaches(torch, value, logits):
    """Say whether a gradient comes from the loss back to the logits."""
    if logits.grad is not None or not value.requires_grad:
        return logits.grad is not None
    slope = torch.autograd.grad(value.sum(), logits, retain_graph=True, allow_unused=True)
    return slope[0] is not None


def _is_skipped(line):
    called = line.value.func if _is_call(line) else None
    return isinstance(called, ast.Attribute) and called.attr in _SKIPPED


def _is_call(line):
    return isinstance(line, ast.Expr) and isinstance(line.value, ast.Call)
