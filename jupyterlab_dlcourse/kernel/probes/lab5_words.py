"""The dictionaries of the recurrent kinds, for sequences drawn outside."""

import contextlib
import io


def probe(namespace, inputs):
    """Give which number each word has, which word each number, and those of a word not known."""
    make = namespace.get("sequences_to_dicts")
    if not callable(make):
        return {"error": "there is no function sequences_to_dicts after the run."}
    with contextlib.redirect_stdout(io.StringIO()):
        try:
            result = make([list(one) for one in inputs["sequences"]])
            numbers, words = result[:2]
            known = [[str(k), int(v)] for k, v in list(numbers.items())]
            back = [[int(k), str(v)] for k, v in list(words.items())]
            stranger = int(numbers[inputs["stranger"]])
        except Exception as error:
            return {"raised": f"{type(error).__name__}: {error}"[:200]}
    return {"known": known, "back": back, "stranger": stranger}
