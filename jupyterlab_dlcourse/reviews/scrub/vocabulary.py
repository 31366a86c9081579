"""Words that are names of persons and of something else: of a method, a law, English.

A part of a name that is one of these is hidden only beside another part of the same name, or
after words that announce a name. The words of the hand-out are added by the caller.
"""

from __future__ import annotations

import builtins
import keyword
import re
from typing import Final

_FIELD: Final = """
    adam adagrad adadelta adamw xavier glorot kaiming he gauss gaussian bernoulli jacob jacobi
    jacobian hesse hessian euler newton laplace fourier taylor bayes bayesian markov monte carlo
    poisson pareto cauchy gumbel weibull dirichlet wishart nesterov polyak boltzmann hopfield
    elman jordan hinton bengio lecun goodfellow nielsen bishop kingma welling rezende sutton barto
    bellman fisher pearson spearman student kendall wilcoxon frobenius euclid lipschitz wasserstein
    jensen shannon kullback leibler hadamard kronecker dirac heaviside relu softmax sigmoid sobel
    cora iris mnist cifar bert ernie elmo lenet alexnet lena penn vincent glove claude gemini
    lasso ridge dean jeff turing church neumann hilbert banach gram schmidt cholesky lagrange
    hamilton wiener viterbi gibbs hastings metropolis langevin brown kolmogorov chebyshev minkowski
    mahalanobis hamming levenshtein jaccard dice cohen kappa matthews brier gini bessel hermite
    legendre hanning bartlett blackman kaiser julia ada pascal ruby haskell crystal jade
    conda jupyter colab drive kaggle
"""
_ENGLISH: Final = """
    max min will mark bill grant grace hope faith joy rose may june april august art rich frank
    ernest earnest ray rob bob jack john jane doe pat sue drew chase chance guy gene dale dean
    glen heath cliff brook lance miles norm page piper reed rod rusty sandy stew summer autumn
    winter wade ward wing don ken art van von der den de la le el al da do di du af and the for
    not now new old one two son sun sky sea star stone wood woods green white black brown gray grey
    blue red gold silver young long short strong power powers price best good little small large
    major minor king queen prince knight page cook baker taylor smith mason miller hunter fisher
    carter cooper potter porter turner walker weaver wright marsh lake hill hall field fields ford
    forest park parks rivers street banks bridge castle church house kitchen lamb fox wolf bird
    finch swan drake crane hawk bush flowers berry rice case cross day knight light lock love lane
    lord loss march marks means merit moody moss neat nice noble pace peace penny piece pike pitt
    pool poor post pratt prior proper pure quick rand read real roots rush sage salt savage sharp
    shore silent simple singer skip sparks speed spring steel still stock storm sweet swift tell
    temple test tests train trip true tree trees vale value wait wall wells wild winner wise worth
    see so to be is it an as at by go he if in me my no of on or ok up us we ip id os io ai ml
    han hun den det der som til fra med ved hos bo ulv bjørn sten lund dal berg holm skov bach lang
    kort ung stor lille ask birk rose mai maj juni juli line lines nan inf data
    sine cos tan toms per bent liv dot key ash link
"""
_OURS: Final = "author repository folder example home users anonymous user name lab report"

_LETTERS: Final = re.compile(r"[^\W\d_]+")


def words_of(text: str) -> frozenset[str]:
    """Give the words of ``text`` and the words its identifiers are made of, in lower case."""
    split = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", text)
    return frozenset(word.casefold() for part in (text, split) for word in _LETTERS.findall(part))


COURSE_WORDS: Final = words_of(" ".join([_FIELD, _ENGLISH, _OURS, *keyword.kwlist, *dir(builtins)]))
FIELD_WORDS: Final = words_of(" ".join([_FIELD, *keyword.kwlist, *dir(builtins)]))
