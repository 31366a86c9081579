"""The words and sentences of which all made-up texts are put together; drawn, never copied."""

from __future__ import annotations

import re
from collections.abc import Iterator
from random import Random
from typing import Final

CAPITALS: Final = {
    "algeria": "algiers", "austria": "vienna", "belgium": "brussels", "brazil": "brasilia",
    "canada": "ottawa", "chile": "santiago", "china": "beijing", "colombia": "bogota",
    "cuba": "havana", "denmark": "copenhagen", "egypt": "cairo", "england": "london",
    "finland": "helsinki", "france": "paris", "germany": "berlin", "greece": "athens",
    "hungary": "budapest", "iceland": "reykjavik", "india": "delhi", "ireland": "dublin",
    "italy": "rome", "japan": "tokyo", "kenya": "nairobi", "korea": "seoul", "mexico": "mexico",
    "morocco": "rabat", "nicaragua": "managua", "nigeria": "abuja", "norway": "oslo",
    "pakistan": "islamabad", "peru": "lima", "poland": "warsaw", "portugal": "lisbon",
    "russia": "moscow", "spain": "madrid", "sweden": "stockholm", "thailand": "bangkok",
    "turkey": "ankara", "ukraine": "kyiv", "usa": "washington",
}  # fmt: skip
"""Countries and their capitals; a capital's vector is its country's and one step."""

FAMILIES: Final = {
    "rank": "king queen prince princess emperor empress duke duchess",
    "person": "man woman boy girl father mother brother sister son daughter uncle aunt",
    "animal": "dog cat horse cow sheep goat mouse bird fish wolf bear fox",
    "vehicle": "car bus truck train plane boat bicycle taxi ship tram",
    "food": "bread cheese omelette apple soup rice coffee tea milk fish",
    "number": "one two three four five six seven eight nine ten hundred thousand",
    "day": "monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow",
    "colour": "red green blue yellow black white brown grey",
    "learning": "attention masked allows implementing dependency constrains between inputs "
    "outputs neural network language model word vector token sentence deep",
}
"""Words that lie near each other; the women of a family lie one step from its men."""

PAIRS: Final = (
    ("king", "queen"), ("prince", "princess"), ("emperor", "empress"), ("duke", "duchess"),
    ("man", "woman"), ("boy", "girl"), ("father", "mother"), ("brother", "sister"),
    ("son", "daughter"), ("uncle", "aunt"),
)  # fmt: skip

TOPICS: Final = ("World", "Sports", "Business", "Sci/Tech")
_PLACES: Final = [name.title() for name in CAPITALS]
_SLOTS: Final = {
    "place": _PLACES,
    "city": [name.title() for name in CAPITALS.values()],
    "day": ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"],
    "number": FAMILIES["number"].split()[1:10],
    "minister": ["president", "prime minister", "foreign minister", "ambassador"],
    "talks": ["peace talks", "elections", "a new treaty", "the border", "an aid programme"],
    "team": ["United", "Rovers", "the champions", "the visitors", "the home side"],
    "game": ["football", "tennis", "basketball", "hockey", "cricket"],
    "end": ["in the final minute", "after extra time", "in front of a full house", "away"],
    "firm": ["the airline", "the bank", "the oil group", "the car maker", "the retailer"],
    "move": ["rose", "fell", "slipped", "climbed", "recovered"],
    "why": ["after weak sales", "on higher profit", "as oil prices moved", "before its report"],
    "maker": ["a software company", "a university", "a space agency", "a chip maker"],
    "thing": ["a faster computer", "a new telescope", "a search engine", "a smaller phone"],
    "use": ["read old letters", "find new planets", "stop unwanted mail", "save power"],
}
_NEWS: Final = (
    (
        "{city} - The {minister} of {place} arrived in {city} on {day} for meetings about {talks}.",
        "{place} and {place} said on {day} that they agree on {talks} after {number} days of work.",
        "At least {number} people were hurt in {city} on {day}, the {minister} of {place} said.",
    ),
    (
        "{city} - In {game}, {team} beat {team} by {number} points {end} on {day} night in {city}.",
        "The {game} team of {place} won for the {number}th time this year {end} against {place}.",
        "{team} lost a {game} game {end} and leave the cup of {place} after {number} rounds.",
    ),
    (
        "{city} - Shares of {firm} from {place} {move} by {number} percent on {day} {why}.",
        "Stocks in {place} {move} on {day} {why}, and {firm} will cut {number} hundred jobs.",
        "Profit at {firm} {move} {number} percent in the last quarter {why}, it said in {city}.",
    ),
    (
        "{city} - Researchers at {maker} in {place} have built {thing} that can help to {use}.",
        "{maker} from {place} plans {thing} and says that within {number} years it will {use}.",
        "On {day} {maker} in {city} showed {thing}, which took {number} years to make, to {use}.",
    ),
)
_TALK: Final = (
    "Hello World! It is nice to see how my horse and your dog became friends.",
    "What is the capital city of {place}? {city} is the capital of {place}.",
    "Q: What is {thing}? A: It is what people use to {use}.",
    "Masked attention allows implementing dependency constrains between inputs and outputs.",
    "To be jubilating is to be very glad; an élégant horse is a fine one.",
)
FRENCH: Final = (
    "Mon cheval est très rapide, et ton chien est petit.",
    "Une omelette du fromage coûte trois euros à {city}.",
    "La capitale de ce pays est {city}, dit le ministre.",
    "Le train part lundi matin de {city} pour {city}.",
)
_WORD: Final = re.compile(r"\w+|[^\w\s]")


def news(random: Random) -> tuple[str, int]:
    """Give a piece of news and the number of its topic."""
    topic = random.randrange(len(TOPICS))
    piece = _filled(random.choice(_NEWS[topic]), random)
    return piece[0].upper() + piece[1:], topic


def sentences(random: Random, count: int) -> Iterator[str]:
    """Yield sentences of all kinds in English."""
    for _ in range(count):
        yield news(random)[0] if random.random() < 0.8 else _filled(random.choice(_TALK), random)  # noqa: PLR2004 - mostly news


def french(random: Random, count: int) -> Iterator[str]:
    """Yield sentences in French."""
    for _ in range(count):
        yield _filled(random.choice(FRENCH), random)


def vocabulary() -> list[str]:
    """Give every word and mark of the sentences and tables in lower case, each once."""
    patterns = [pattern for topic in _NEWS for pattern in topic]
    texts = [
        *(re.sub(r"\{\w+\}", " ", pattern) for pattern in (*patterns, *_TALK)),
        *(value for values in _SLOTS.values() for value in values),
        *FAMILIES.values(),
        *CAPITALS,
        *CAPITALS.values(),
    ]
    found = dict.fromkeys(word.lower() for text in texts for word in _WORD.findall(text))
    return sorted(found, key=lambda word: (word.isalpha(), word))


def _filled(pattern: str, random: Random) -> str:
    return re.sub(r"\{(\w+)\}", lambda slot: random.choice(_SLOTS[slot.group(1)]), pattern)
