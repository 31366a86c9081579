"""Comments as students write them, made up by us: honest ones, and fillers."""

from __future__ import annotations

HONEST = (
    (
        "The derivation in exercise e is right, but the step from the product to the sum is not "
        "explained. Write one line about the logarithm."
    ),
    "Nice plots! You should label the axes and say which curve is the validation loss.",
    (
        "Your network overfits after epoch 3: training goes to 99 % and validation stays "
        "at 71 %. Try dropout or weight decay, and stop earlier."
    ),
    (
        "I could not run the last cell, its path is that of your Drive. Make it "
        "relative so that others can run it."
    ),
    (
        "The KL term is explained very clearly, I learnt from it. Next time show samples "
        "of the prior for beta = 0 too."
    ),
    (
        "Exercise 6 is answered with a bare no. Explain why shuffling keys and values together "
        "leaves the sum unchanged."
    ),
    (
        "Good work overall. It would be better to compare Adam and SGD with the same learning rate "
        "instead of changing both at once."
    ),
    "He initialisation uses the variance as standard deviation, so take the square root of 2/n.",
    "Koden er let at læse, men grafen mangler en akse. Tilføj enheder og skriv hvad de viser.",
    "Policy gradient converges in about 150 episodes. Consider a baseline, the rewards jump a lot.",
)
FILLERS = (
    "",
    "ok",
    "Good job!",
    "Very good very good very good very good very good very good very good very good",
    "I think it is good and it is very good and I like it and it is fine.",
    "asdfghjkl qwrtpsdfg zxcvbnmkl aaaaaaa bbbbbbb lllllll ;;;; ....",
    "<script>alert('read the plots and compare accuracy of networks twice')</script>",
    "https://example.org/a/long/page/with/many/words/about/networks/and/losses",
    "```\nfor x in data: optimizer.zero_grad(); loss.backward(); optimizer.step()\n```",
    "1 2 3 4 5 6 7 8 9 10 11 12 13 14 15",
)
